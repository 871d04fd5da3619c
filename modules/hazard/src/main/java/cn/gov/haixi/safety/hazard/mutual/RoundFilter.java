package cn.gov.haixi.safety.hazard.mutual;

import java.time.LocalDate;

/**
 * Which rounds a list shows. Null means any.
 *
 * @param from first day of start
 * @param to last day of start
 * @param text a number or a part of a title
 */
public record RoundFilter(PartyKind kind, RoundState state, LocalDate from, LocalDate to, String text) {
    public static final RoundFilter ALL = new RoundFilter(null, null, null, null, null);

    public RoundFilter { text = text == null || text.isBlank() ? null : text.strip(); }
}
