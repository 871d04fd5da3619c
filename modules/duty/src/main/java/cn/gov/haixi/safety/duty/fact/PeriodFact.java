package cn.gov.haixi.safety.duty.fact;

import java.util.List;

/**
 * One sentence of figures about a period, with the way to the records that it counts.
 *
 * @param key of the sentence, with a place for each argument
 * @param link within the intranet application
 */
public record PeriodFact(String key, List<Object> args, String link) {
    public PeriodFact { args = List.copyOf(args); }
}
