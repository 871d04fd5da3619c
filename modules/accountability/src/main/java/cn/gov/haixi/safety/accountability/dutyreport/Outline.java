package cn.gov.haixi.safety.accountability.dutyreport;

import java.util.Arrays;
import java.util.List;

/**
 * Which sections a report has: a dated parameter, titles separated by «|», those that must be written marked with a star. The fulfilment of
 * safety duties (M1.7) is always the first, whatever the parameter says.
 */
final class Outline {
    static final String PARAMETER = "accountability.report.outline";
    static final String DUTIES = "履行安全生产职责情况";

    private Outline() { }

    static List<Section> of(String text) {
        List<Section> sections = Arrays.stream(text.split("\\|")).map(String::strip).filter(title -> !title.isEmpty())
                .map(title -> title.endsWith("*") ? new Section(title.substring(0, title.length() - 1).strip(), true, "") : new Section(title, false, "")).toList();
        return sections.stream().anyMatch(section -> section.title().equals(DUTIES) && section.required()) ? sections
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(new Section(DUTIES, true, "")),
                        sections.stream().filter(section -> !section.title().equals(DUTIES))).toList();
    }
}
