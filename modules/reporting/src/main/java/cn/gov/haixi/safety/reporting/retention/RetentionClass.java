package cn.gov.haixi.safety.reporting.retention;

/** What came of a tip decides how long it is kept who told (PIPL art. 19; the periods are parameters {@code reporting.identity.keep.*}). */
public enum RetentionClass {
    /** Rejected, untrue, or merged into another tip. */
    REFUSED,
    /** Found true, without a reward or with one that was waived or refused. */
    CLOSED,
    /** A reward was paid: the papers of the money need somebody behind them. */
    REWARDED;

    String parameter() { return "reporting.identity.keep." + name().toLowerCase(java.util.Locale.ROOT); }

    /** Of a tip {@code t}, the lead {@code l} of its matter and that matter's reward {@code r}, or none. */
    String condition() {
        String found = "t.state = CLOSED and t.conclusion <> UNTRUE";
        return switch (this) {
            case REFUSED -> "(t.state = REJECTED or t.state = MERGED or t.conclusion = UNTRUE)";
            case CLOSED -> found + " and (r.id is null or r.state = WAIVED or r.state = REFUSED)";
            case REWARDED -> found + " and r.state = PAID";
        };
    }
}
