package cn.gov.haixi.safety.duty.clause;

/**
 * How a clause of the ten measures stands.
 *
 * @param clause its id, such as {@code M3.5}
 * @param due still to be done, late ones included
 * @param late past its end and not done
 * @param link to the records, within the intranet application; null where there is no list of them
 */
public record ClauseCount(String clause, int done, int due, int late, String link) {
    /** Of two sources that count for one clause. The way leads to the records themselves rather than to what is owed of them. */
    public ClauseCount plus(ClauseCount other) {
        return new ClauseCount(clause, done + other.done, due + other.due, late + other.late, link == null || link.startsWith(ObligationClauses.LIST) && other.link != null ? other.link : link);
    }
}
