package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import java.util.List;

/** Everything that the page of one service shows. */
public record PreventionCase(PreventionRow row, List<Finding> findings, List<AttachmentRow> files, List<CaseStepRow> steps, boolean mayKeep) {
    public PreventionCase {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }
}
