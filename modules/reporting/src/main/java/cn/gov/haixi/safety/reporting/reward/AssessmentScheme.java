package cn.gov.haixi.safety.reporting.reward;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many points each level of each criterion counts. It is a dated parameter, written {@code PEOPLE 0 7 14 20; SEVERITY 0 7 14 20; …}:
 * for each criterion the points of the levels 0, 1, 2 and 3. The highest levels make 100 together, so that the points say how far
 * inside its band a reward stands.
 */
record AssessmentScheme(Map<Criterion, List<Integer>> points) {
    static final String PARAMETER = "reporting.reward.assessment";
    private static final int ALL = 100;

    AssessmentScheme {
        points = Map.copyOf(points);
        int most = points.values().stream().mapToInt(levels -> levels.get(Assessment.HIGHEST)).sum();
        if (points.size() != Criterion.values().length || most != ALL) {
            throw new SchemeUnreadable();
        }
    }

    static AssessmentScheme parse(String text) {
        var points = new EnumMap<Criterion, List<Integer>>(Criterion.class);
        for (String part : text.split(";")) {
            String[] words = part.strip().split("\\s+");
            points.put(criterion(words[0]), levels(words));
        }
        return new AssessmentScheme(points);
    }

    private static Criterion criterion(String name) {
        return Arrays.stream(Criterion.values()).filter(criterion -> criterion.name().equals(name)).findFirst().orElseThrow(SchemeUnreadable::new);
    }

    private static List<Integer> levels(String[] words) {
        if (words.length != Assessment.HIGHEST + 2 || !Arrays.stream(words).skip(1).allMatch(word -> word.matches("[0-9]{1,3}"))) {
            throw new SchemeUnreadable();
        }
        return Arrays.stream(words).skip(1).map(Integer::valueOf).toList();
    }

    int points(Assessment assessment) {
        return Arrays.stream(Criterion.values()).mapToInt(criterion -> points.get(criterion).get(assessment.level(criterion))).sum();
    }
}
