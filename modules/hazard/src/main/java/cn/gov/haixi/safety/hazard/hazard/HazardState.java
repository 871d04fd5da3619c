package cn.gov.haixi.safety.hazard.hazard;

import java.util.Set;

/**
 * Life of a hazard: reported, then confirmed or rejected; rectification is ordered, begun, handed in with evidence; somebody else accepts it,
 * and it is closed, or sends it back.
 */
public enum HazardState {
    REPORTED, REJECTED, CONFIRMED, ORDERED, RECTIFYING, SUBMITTED, CLOSED;

    static final Set<HazardState> OPEN = Set.of(REPORTED, CONFIRMED, ORDERED, RECTIFYING, SUBMITTED);

    Set<HazardState> next() {
        return switch (this) {
            case REPORTED -> Set.of(CONFIRMED, REJECTED);
            case CONFIRMED -> Set.of(ORDERED);
            case ORDERED -> Set.of(RECTIFYING);
            case RECTIFYING -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RECTIFYING, CLOSED);
            case REJECTED, CLOSED -> Set.of();
        };
    }

    public boolean ended() { return next().isEmpty(); }

    /** Whether it has been found to be one and is still there. */
    public boolean confirmed() { return this != REPORTED && !ended(); }

    /** Whether the deadline of rectification runs. */
    public boolean underRectification() { return this == ORDERED || this == RECTIFYING; }
}
