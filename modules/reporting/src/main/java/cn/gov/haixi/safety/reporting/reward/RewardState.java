package cn.gov.haixi.safety.reporting.reward;

import java.util.Set;

/**
 * Life of a reward: due once the tip is handled, proposed with its assessment, granted by a second person (the money is then reserved),
 * claimed by the tipster and paid; or waived because nobody collected it in time; or, where the law gives none, refused, by two people as well.
 */
public enum RewardState {
    DUE, PROPOSED, GRANTED, CLAIMED, PAID, WAIVED, REFUSAL_PROPOSED, REFUSED;

    public Set<RewardState> next() {
        return switch (this) {
            case DUE -> Set.of(PROPOSED, REFUSAL_PROPOSED);
            case PROPOSED -> Set.of(GRANTED, DUE);
            case GRANTED -> Set.of(CLAIMED, WAIVED);
            case CLAIMED -> Set.of(PAID, GRANTED);
            case REFUSAL_PROPOSED -> Set.of(REFUSED, DUE);
            case PAID, WAIVED, REFUSED -> Set.of();
        };
    }
}
