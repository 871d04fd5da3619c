package cn.gov.haixi.safety.reporting.reward;

import java.util.Set;

/** A version of the scale is written down, proposed for a date by one person and put in force by another. In force, it never changes again. */
public enum ScaleState {
    DRAFT, PROPOSED, IN_FORCE;

    public Set<ScaleState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED);
            case PROPOSED -> Set.of(IN_FORCE, DRAFT);
            case IN_FORCE -> Set.of();
        };
    }
}
