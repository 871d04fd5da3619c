package cn.gov.haixi.safety.reporting.reward;

import java.util.EnumMap;
import java.util.Map;

/**
 * The assessment sheet (M3.8): for each criterion a level from 0 (none) to {@link #HIGHEST}, and in words what the levels rest on.
 * No amount can be proposed without one.
 */
public record Assessment(Map<Criterion, Integer> levels, String basis) {
    public static final int HIGHEST = 3;
    private static final int LONGEST_BASIS = 2000;

    /** @throws AssessmentIncomplete when a criterion is left out, a level is none, or nothing is said about the basis */
    public Assessment {
        for (Criterion criterion : Criterion.values()) {
            Integer level = levels.get(criterion);
            if (level == null || level < 0 || level > HIGHEST) {
                throw new AssessmentIncomplete("level", criterion);
            }
        }
        basis = basis == null ? "" : basis.strip();
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            throw new AssessmentIncomplete("basis", LONGEST_BASIS);
        }
        levels = Map.copyOf(new EnumMap<>(levels));
    }

    int level(Criterion criterion) { return levels.get(criterion); }

    /** One digit a criterion, in the order of {@link Criterion}. */
    String digits() {
        var digits = new StringBuilder();
        for (Criterion criterion : Criterion.values()) {
            digits.append(level(criterion));
        }
        return digits.toString();
    }

    static Assessment of(String digits, String basis) {
        var levels = new EnumMap<Criterion, Integer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            levels.put(criterion, digits.charAt(criterion.ordinal()) - '0');
        }
        return new Assessment(levels, basis);
    }
}
