package cn.gov.haixi.safety.reporting.tip;

/** Why somebody must not see a tip; an office is passed over because its government, or everybody in it, is named. Only who was no more than mentioned can be let in again. */
public enum RecusalCause {
    MENTIONED, ACCUSED, ACCUSED_OWNER, LED_BY_NAMED, DECLARED;

    /** What holds for the sake of others gives way to what is said of a party itself. */
    int weight() { return this == LED_BY_NAMED ? 0 : this == MENTIONED ? 1 : 2; }
}
