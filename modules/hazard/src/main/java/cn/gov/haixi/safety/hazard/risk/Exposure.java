package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;

/** How often people are exposed to it: E of {@link AssessmentMethod#LEC}. */
public enum Exposure {
    CONTINUOUS("10"), DAILY("6"), WEEKLY("3"), MONTHLY("2"), YEARLY("1"), RARE("0.5");

    private final BigDecimal factor;

    Exposure(String factor) { this.factor = new BigDecimal(factor); }

    public BigDecimal factor() { return factor; }
}
