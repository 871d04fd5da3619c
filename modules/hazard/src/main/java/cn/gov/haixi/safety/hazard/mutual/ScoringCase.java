package cn.gov.haixi.safety.hazard.mutual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that the page of one scoring shows.
 *
 * @param scores whether the caller may score it now
 * @param objects whether the caller may object now
 * @param answers whether the caller may answer the objection now
 */
public record ScoringCase(ScoringRow row, RoundRow round, List<AnswerRow> items, List<PhotoRow> photos, String conclusion, Objection objection, List<MutualStepRow> steps, boolean scores,
                          boolean objects, boolean answers) {
    /** The scored party's one objection; {@code answer} is null while the organiser has given none. */
    public record Objection(String words, String by, LocalDate on, String answer) { }

    /** The sheet's sections in their order. */
    public List<Section> sections() {
        Map<String, List<AnswerRow>> sections = items.stream().collect(Collectors.groupingBy(AnswerRow::section, LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue(), section.getValue().stream().map(AnswerRow::most).reduce(BigDecimal.ZERO, BigDecimal::add))).toList();
    }

    public List<PhotoRow> photosOf(UUID item) { return photos.stream().filter(photo -> photo.item().equals(item)).toList(); }

    /** Whether the scored party is an enterprise: then its hazards need no place in words. */
    public boolean enterprise() { return row.inspected().kind() == PartyKind.ENTERPRISE; }

    /** Items under one heading, with their points together. */
    public record Section(String title, List<AnswerRow> items, BigDecimal most) { }
}
