package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;

/** How likely it is that it happens: L of {@link AssessmentMethod#LEC}. */
public enum Likelihood {
    EXPECTED("10"), QUITE_POSSIBLE("6"), UNUSUAL("3"), SURPRISING("1"), CONCEIVABLE("0.5"), PRACTICALLY_IMPOSSIBLE("0.2"), IMPOSSIBLE("0.1");

    private final BigDecimal factor;

    Likelihood(String factor) { this.factor = new BigDecimal(factor); }

    public BigDecimal factor() { return factor; }
}
