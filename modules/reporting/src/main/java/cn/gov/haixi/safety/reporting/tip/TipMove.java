package cn.gov.haixi.safety.reporting.tip;

/**
 * The moves that make up a tip's history. What the tipster sees of a move with the receipt: nothing, that it happened,
 * or also the words that were written to him.
 */
public enum TipMove {
    RECEIVED(Told.MOVE), ACCEPTED(Told.MOVE), REJECTED(Told.WORDS), TRANSFERRED(Told.WORDS), MERGED(Told.MOVE),
    ASSIGNED(Told.MOVE), HANDED_BACK(Told.NOTHING), EXTENSION_ASKED(Told.NOTHING), EXTENSION_GRANTED(Told.WORDS), EXTENSION_REFUSED(Told.NOTHING),
    VERIFIED(Told.MOVE), HANDLED(Told.MOVE), RESULT_TOLD(Told.WORDS), CLOSED(Told.MOVE),
    ASKED(Told.WORDS), ANSWERED(Told.WORDS), EVIDENCE_ADDED(Told.MOVE), LINKED(Told.NOTHING);

    private enum Told { NOTHING, MOVE, WORDS }

    private final Told told;

    TipMove(Told told) { this.told = told; }

    public boolean isTold() { return told != Told.NOTHING; }

    public boolean wordsAreTold() { return told == Told.WORDS; }
}
