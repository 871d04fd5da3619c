package cn.gov.haixi.safety.hazard.mutual;

import java.util.Set;

/** Life of one scoring: assigned by the pairing, handed in; sent back where an objection is upheld. */
public enum ScoringState {
    ASSIGNED, SUBMITTED, RETURNED;

    Set<ScoringState> next() {
        return switch (this) {
            case ASSIGNED, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED);
        };
    }

    public boolean scoring() { return this != SUBMITTED; }
}
