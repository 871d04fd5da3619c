package cn.gov.haixi.safety.hazard.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an assessment is computed from: L, E and C, or L and S.
 *
 * @param probability L of the matrix, 1 to 5
 * @param severity S of the matrix, 1 to 5
 */
@Embeddable
public record Factors(@Enumerated(EnumType.STRING) @Column(name = "method", nullable = false, length = 8) AssessmentMethod method,
                      @Enumerated(EnumType.STRING) @Column(name = "likelihood", length = 24) Likelihood likelihood,
                      @Enumerated(EnumType.STRING) @Column(name = "exposure", length = 16) Exposure exposure,
                      @Enumerated(EnumType.STRING) @Column(name = "consequence", length = 16) Consequence consequence,
                      @Column(name = "probability") Integer probability, @Column(name = "severity") Integer severity) implements Serializable {
    private static final int MOST = 5;

    public static Factors lec(Likelihood likelihood, Exposure exposure, Consequence consequence) { return new Factors(AssessmentMethod.LEC, likelihood, exposure, consequence, null, null); }

    public static Factors ls(Integer probability, Integer severity) { return new Factors(AssessmentMethod.LS, null, null, null, probability, severity); }

    /** Whether everything that the method needs is there and within its scale. */
    public boolean complete() {
        return method == AssessmentMethod.LEC ? likelihood != null && exposure != null && consequence != null : method == AssessmentMethod.LS && onScale(probability) && onScale(severity);
    }

    private static boolean onScale(Integer step) { return step != null && step >= 1 && step <= MOST; }

    /** D or R. */
    public BigDecimal value() {
        return method == AssessmentMethod.LEC ? likelihood.factor().multiply(exposure.factor()).multiply(consequence.factor()) : BigDecimal.valueOf((long) probability * severity);
    }

    /** As it is written down: {@code 3 × 6 × 15}. */
    public String product() {
        return method == AssessmentMethod.LEC ? likelihood.factor().toPlainString() + " × " + exposure.factor().toPlainString() + " × " + consequence.factor().toPlainString() : probability + " × " + severity;
    }
}
