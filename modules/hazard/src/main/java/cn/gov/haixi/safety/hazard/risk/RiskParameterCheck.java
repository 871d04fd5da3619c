package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.parameter.ParameterCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** No bounds that run the wrong way and no interval of nothing are entered: every assessment of the prefecture is computed by them. */
@ApplicationScoped
class RiskParameterCheck implements ParameterCheck {
    private static final int MOST_MONTHS = 120;

    @Override public void check(String code, String text) {
        switch (code) {
            case "hazard.risk.lec", "hazard.risk.ls" -> Thresholds.of(text);
            case "hazard.risk.review" -> {
                int months = Integer.parseInt(text);
                if (months < 1 || months > MOST_MONTHS) {
                    throw new ReviewIntervalRefused();
                }
            }
            default -> { }
        }
    }
}
