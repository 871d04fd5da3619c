package cn.gov.haixi.safety.duty.obligation;

import java.util.Set;

/**
 * Life of an obligation: open until its last day; then fulfilled in time, or missed and perhaps made good late, which stays late; excused by
 * somebody with a reason, or by the house when the debtor is no more. What fulfilled it may be taken back.
 */
public enum ObligationState {
    OPEN, FULFILLED, LATE, MISSED, EXCUSED;

    /** For queries; see {@link #waits}. */
    static final Set<ObligationState> WAITING = Set.of(OPEN, MISSED);

    public Set<ObligationState> next() {
        return switch (this) {
            case OPEN -> Set.of(FULFILLED, LATE, MISSED, EXCUSED);
            case MISSED -> Set.of(LATE, FULFILLED, OPEN, EXCUSED);
            case FULFILLED -> Set.of(OPEN, MISSED);
            case LATE -> Set.of(MISSED, OPEN);
            case EXCUSED -> Set.of(OPEN, MISSED, FULFILLED, LATE);
        };
    }

    /** Whether somebody still has to do it. */
    public boolean waits() { return WAITING.contains(this); }

    public boolean done() { return this == FULFILLED || this == LATE; }
}
