package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import java.util.List;

/**
 * Everything that the page of one expert shows.
 *
 * @param mayKeep whether the caller may change what stands here
 */
public record ExpertCase(ExpertRow row, long version, List<Certificate> certificates, List<Conflict> conflicts, List<Absence> absences, List<TaskRow> tasks,
                         List<CaseStepRow> steps, boolean mayKeep) {
    public ExpertCase {
        certificates = List.copyOf(certificates);
        conflicts = List.copyOf(conflicts);
        absences = List.copyOf(absences);
        tasks = List.copyOf(tasks);
        steps = List.copyOf(steps);
    }
}
