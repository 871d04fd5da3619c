package cn.gov.haixi.safety.reporting.reward;

import java.util.Set;

/**
 * Life of a reward: due once the tip is handled, proposed with its assessment, granted by a second person (the money is then reserved),
 * claimed by the tipster and paid; or waived because nobody collected it in time.
 */
public enum RewardState {
    DUE, PROPOSED, GRANTED, CLAIMED, PAID, WAIVED;

    public Set<RewardState> next() {
        return switch (this) {
            case DUE -> Set.of(PROPOSED);
            case PROPOSED -> Set.of(GRANTED, DUE);
            case GRANTED -> Set.of(CLAIMED, WAIVED);
            case CLAIMED -> Set.of(PAID, GRANTED);
            case PAID, WAIVED -> Set.of();
        };
    }
}
