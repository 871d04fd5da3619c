package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import java.math.BigDecimal;

/** How a scale turns a finding into money. The rules of two decades know four ways. */
public sealed interface AwardForm {
    /** @throws AwardFactMissing when the form needs a fact that nobody has entered */
    AwardRange range(AwardFacts facts);

    AwardFormKind kind();

    /** Anything from low to high, as the assessment weighs it: the ten measures of 2017. */
    record Band(Money low, Money high) implements AwardForm {
        public Band {
            if (low == null || high == null || !low.isPositive() || low.compareTo(high) > 0) {
                throw new ScaleRefused("band-empty");
            }
        }

        @Override public AwardRange range(AwardFacts facts) { return new AwardRange(low, high); }

        @Override public AwardFormKind kind() { return AwardFormKind.BAND; }
    }

    /** One sum, whatever the harm. */
    record Fixed(Money amount) implements AwardForm {
        public Fixed { requirePositive(amount); }

        @Override public AwardRange range(AwardFacts facts) { return AwardRange.exactly(amount); }

        @Override public AwardFormKind kind() { return AwardFormKind.FIXED; }
    }

    /**
     * A share of the administrative fine.
     *
     * @param floor null for none
     * @param cap null for none
     */
    record FineShare(BigDecimal percent, Money floor, Money cap) implements AwardForm {
        public FineShare {
            if (percent == null || percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new ScaleRefused("percent");
            }
            requireOrder(floor, cap);
        }

        @Override public AwardRange range(AwardFacts facts) {
            if (facts.fine() == null || !facts.fine().isPositive()) {
                throw new AwardFactMissing("fine");
            }
            return AwardRange.exactly(between(facts.fine().percent(percent), floor, cap));
        }

        @Override public AwardFormKind kind() { return AwardFormKind.FINE_SHARE; }
    }

    /**
     * So much for each death that was concealed.
     *
     * @param floor null for none
     * @param cap null for none
     */
    record PerDeath(Money amount, Money floor, Money cap) implements AwardForm {
        public PerDeath {
            requirePositive(amount);
            requireOrder(floor, cap);
        }

        @Override public AwardRange range(AwardFacts facts) {
            if (facts.deaths() == null || facts.deaths() < 1) {
                throw new AwardFactMissing("deaths");
            }
            return AwardRange.exactly(between(amount.times(facts.deaths()), floor, cap));
        }

        @Override public AwardFormKind kind() { return AwardFormKind.PER_DEATH; }
    }

    private static Money between(Money amount, Money floor, Money cap) {
        Money raised = floor == null ? amount : amount.atLeast(floor);
        return cap == null ? raised : raised.atMost(cap);
    }

    private static void requireOrder(Money floor, Money cap) {
        if (floor != null && cap != null && floor.compareTo(cap) > 0) {
            throw new ScaleRefused("band-empty");
        }
    }

    private static void requirePositive(Money amount) {
        if (amount == null || !amount.isPositive()) {
            throw new ScaleRefused("amount");
        }
    }
}
