package cn.gov.haixi.safety.duty.clause;

/**
 * How a clause of the ten measures stands.
 *
 * @param clause its id, such as {@code M3.5}
 * @param due still to be done, late ones included
 * @param late past its end and not done
 * @param link to the records, within the intranet application; null where there is no list of them
 */
public record ClauseCount(String clause, int done, int due, int late, String link) { }
