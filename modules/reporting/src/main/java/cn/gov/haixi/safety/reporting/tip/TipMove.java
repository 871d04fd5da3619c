package cn.gov.haixi.safety.reporting.tip;

/**
 * The moves that make up a tip's history. What the tipster sees of a move with the receipt: nothing, that it happened,
 * or also the words that were written to him.
 */
public enum TipMove {
    RECEIVED(Told.MOVE), ACCEPTED(Told.MOVE), REJECTED(Told.WORDS), TRANSFERRED(Told.WORDS), MERGED(Told.MOVE),
    ASSIGNED(Told.MOVE), HANDED_BACK(Told.NOTHING), EXTENSION_ASKED(Told.NOTHING), EXTENSION_GRANTED(Told.WORDS), EXTENSION_REFUSED(Told.NOTHING),
    VERIFIED(Told.MOVE), HANDLED(Told.MOVE), RESULT_TOLD(Told.WORDS), CLOSED(Told.MOVE),
    ASKED(Told.WORDS), ANSWERED(Told.WORDS), EVIDENCE_ADDED(Told.MOVE), LINKED(Told.NOTHING),
    READ(Told.NOTHING), HANDLED_ALONE(Told.NOTHING), ABUSE_PROPOSED(Told.NOTHING), ABUSE_LISTED(Told.NOTHING), ABUSE_REFUSED(Told.NOTHING), ABUSE_LIFTED(Told.NOTHING),
    RECUSED(Told.NOTHING), RECUSAL_LIFTED(Told.NOTHING), ROUTED_ROUND(Told.NOTHING),
    RETALIATION_REPORTED(Told.MOVE), RETALIATION_ANSWERED(Told.WORDS),
    IDENTITY_ASKED(Told.NOTHING), IDENTITY_GRANTED(Told.NOTHING), IDENTITY_REFUSED(Told.NOTHING), IDENTITY_SEEN(Told.NOTHING),
    IDENTITY_KEPT_ON(Told.NOTHING), IDENTITY_DELETED(Told.NOTHING);

    private enum Told { NOTHING, MOVE, WORDS }

    private final Told told;

    TipMove(Told told) { this.told = told; }

    public boolean isTold() { return told != Told.NOTHING; }

    public boolean wordsAreTold() { return told == Told.WORDS; }
}
