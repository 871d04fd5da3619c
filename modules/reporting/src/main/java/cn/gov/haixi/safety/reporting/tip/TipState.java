package cn.gov.haixi.safety.reporting.tip;

import java.util.Set;

/**
 * Life of a tip (M3.5): received, then accepted or rejected; accepted, then verified by an organisation in the field; found true, it is handled;
 * once the tipster has been told the result it closes. A tip of a matter that somebody told of earlier is merged into that one.
 */
public enum TipState {
    RECEIVED, ACCEPTED, REJECTED, VERIFYING, VERIFIED, HANDLED, CLOSED, MERGED;

    Set<TipState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(ACCEPTED, REJECTED, MERGED);
            case ACCEPTED -> Set.of(VERIFYING, MERGED);
            case VERIFYING -> Set.of(VERIFIED, ACCEPTED, MERGED);
            case VERIFIED -> Set.of(HANDLED, CLOSED);
            case HANDLED -> Set.of(CLOSED);
            case REJECTED, CLOSED, MERGED -> Set.of();
        };
    }

    /** Whether nothing more is awaited. */
    public boolean ended() { return next().isEmpty(); }
}
