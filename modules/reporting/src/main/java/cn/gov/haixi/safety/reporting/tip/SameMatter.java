package cn.gov.haixi.safety.reporting.tip;

import java.util.HashSet;
import java.util.Set;

/**
 * How likely two tips are of one matter (同一事项): the same enterprise counts 50, the same place up to 20, the same words up to 30 points of 100.
 * It only suggests; a person merges. Likeness of texts is the share of pairs of neighbouring characters that both have (Dice), which needs
 * no dictionary and works for Chinese as for a licence plate.
 */
public final class SameMatter {
    static final int LIKELY = 35;

    private SameMatter() { }

    /** @param percent 0 to 100 */
    public record Candidate(TipId id, String number, TipState state, String place, String enterpriseName, String summary, int percent) {
        boolean likely() { return percent >= LIKELY; }
    }

    static Candidate compare(Tip tip, Tip other) {
        int percent = score(sameEnterprise(tip, other), likeness(tip.place(), other.place()), likeness(tip.what(), other.what()));
        String summary = other.what().substring(0, other.what().offsetByCodePoints(0, Math.min(60, other.what().codePointCount(0, other.what().length()))));
        return new Candidate(other.id(), other.number(), other.state(), other.place(), other.enterpriseName(), summary, percent);
    }

    static int score(boolean sameEnterprise, double place, double words) {
        return (int) Math.round((sameEnterprise ? 50 : 0) + 20 * place + 30 * words);
    }

    private static boolean sameEnterprise(Tip tip, Tip other) {
        if (tip.enterprise() != null && other.enterprise() != null) {
            return tip.enterprise().equals(other.enterprise());
        }
        return likeness(tip.enterpriseName(), other.enterpriseName()) > 0.8;
    }

    /** 0 (nothing in common, or nothing said) to 1 (the same). */
    static double likeness(String one, String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        if (text != null) {
            int[] letters = text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
            for (int i = 0; i + 1 < letters.length; i++) {
                pairs.add(new String(letters, i, 2));
            }
        }
        return pairs;
    }
}
