package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From which value on a risk is red, orange and yellow; below the last it is blue. The lower bound counts in: a value of 70 is yellow where 70 stands. */
record Thresholds(BigDecimal red, BigDecimal orange, BigDecimal yellow) {
    private static final int BOUNDS = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");

    Thresholds {
        if (red.compareTo(orange) <= 0 || orange.compareTo(yellow) <= 0 || yellow.signum() <= 0) {
            throw new ThresholdsRefused();
        }
    }

    /**
     * @param written such as {@code 320,160,70}: each higher than the next
     * @throws ThresholdsRefused when it is not so written
     */
    static Thresholds of(String written) {
        List<String> parts = Stream.of(written.strip().split("[,，、\\s]+")).filter(NUMBER.asMatchPredicate()).toList();
        if (parts.size() != BOUNDS) {
            throw new ThresholdsRefused();
        }
        return new Thresholds(new BigDecimal(parts.get(0)), new BigDecimal(parts.get(1)), new BigDecimal(parts.get(2)));
    }

    RiskColour colour(BigDecimal value) {
        return value.compareTo(red) >= 0 ? RiskColour.RED : value.compareTo(orange) >= 0 ? RiskColour.ORANGE : value.compareTo(yellow) >= 0 ? RiskColour.YELLOW : RiskColour.BLUE;
    }
}
