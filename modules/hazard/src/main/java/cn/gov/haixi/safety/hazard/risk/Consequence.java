package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;

/** What may come of it: C of {@link AssessmentMethod#LEC}. */
public enum Consequence {
    CATASTROPHE("100"), DISASTER("40"), ONE_DEATH("15"), SERIOUS("7"), DISABLING("3"), NOTICEABLE("1");

    private final BigDecimal factor;

    Consequence(String factor) { this.factor = new BigDecimal(factor); }

    public BigDecimal factor() { return factor; }
}
