package cn.gov.haixi.safety.hazard.mutual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a complete sheet comes to.
 *
 * @param deductions items with less than their most
 * @param hazards items marked as hazards
 */
record ScoredSheet(BigDecimal total, int deductions, int hazards) {
    /**
     * @param photographed items with a picture
     * @param placed whether a hazard needs a place in words, the scored party being no enterprise
     * @throws ScoringIncomplete naming what is wanting at which items
     */
    static void check(List<AnswerRow> answers, Set<UUID> photographed, boolean placed) {
        refuse(Wanting.POINTS, answers, answer -> answer.points() == null);
        refuse(Wanting.REASON, answers, answer -> answer.wantsReason() && AnswerRow.blank(answer.reason()));
        refuse(Wanting.TEXT, answers, answer -> answer.evidence().text() && AnswerRow.blank(answer.note()));
        refuse(Wanting.PHOTO, answers, answer -> answer.evidence().photo() && !photographed.contains(answer.item()));
        refuse(Wanting.PLACE, answers, answer -> placed && answer.grade() != null && AnswerRow.blank(answer.where()));
    }

    static ScoredSheet of(List<AnswerRow> answers) {
        return new ScoredSheet(answers.stream().map(AnswerRow::points).reduce(BigDecimal.ZERO, BigDecimal::add), (int) answers.stream().filter(AnswerRow::deduction).count(),
                (int) answers.stream().filter(answer -> answer.grade() != null || answer.hazard() != null).count());
    }

    private static void refuse(Wanting wanting, List<AnswerRow> answers, Predicate<AnswerRow> lacks) {
        List<AnswerRow> lacking = answers.stream().filter(lacks).sorted(Comparator.comparing(AnswerRow::place)).toList();
        if (!lacking.isEmpty()) {
            throw new ScoringIncomplete(wanting, lacking.stream().map(answer -> answer.place().toString()).collect(Collectors.joining(", ")));
        }
    }
}
