package cn.gov.haixi.safety.hazard.mutual;

import java.util.Set;

/** Life of a round: planned, paired (again, until it starts), running, closed with its ranking, published. */
public enum RoundState {
    PLANNED, PAIRED, RUNNING, CLOSED, PUBLISHED, CANCELLED;

    Set<RoundState> next() {
        return switch (this) {
            case PLANNED -> Set.of(PAIRED, CANCELLED);
            case PAIRED -> Set.of(PAIRED, PLANNED, RUNNING, CANCELLED);
            case RUNNING -> Set.of(CLOSED);
            case CLOSED -> Set.of(PUBLISHED);
            case PUBLISHED, CANCELLED -> Set.of();
        };
    }

    /** Whether those who take part know of it. */
    public boolean open() { return this == RUNNING || ended(); }

    /** Whether its ranking stands. */
    public boolean ended() { return this == CLOSED || this == PUBLISHED; }
}
