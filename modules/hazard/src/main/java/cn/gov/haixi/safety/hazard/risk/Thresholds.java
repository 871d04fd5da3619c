package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;

/** From which value on a risk is red, orange and yellow; below the last it is blue. The lower bound counts in: a value of 70 is yellow where 70 stands. */
record Thresholds(BigDecimal red, BigDecimal orange, BigDecimal yellow) {
    private static final int BOUNDS = 3;

    /** @param written such as {@code 320,160,70} */
    static Thresholds of(String written) {
        String[] parts = written.split("[,，、\\s]+");
        if (parts.length != BOUNDS) {
            throw new IllegalArgumentException(written);
        }
        return new Thresholds(new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
    }

    RiskColour colour(BigDecimal value) {
        return value.compareTo(red) >= 0 ? RiskColour.RED : value.compareTo(orange) >= 0 ? RiskColour.ORANGE : value.compareTo(yellow) >= 0 ? RiskColour.YELLOW : RiskColour.BLUE;
    }
}
