package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import java.time.LocalDate;
import java.util.List;

/**
 * One return as its page shows it.
 *
 * @param id null while nothing has been written
 * @param version null while nothing has been written
 * @param figures as they were handed in; before that as they stand now
 * @param files the signed page
 * @param writes whether the caller writes it
 * @param sendsBack whether the caller may send it back
 */
public record ReturnCase(ReturnId id, Long version, EnterpriseRow enterprise, ObligationPeriod period, LocalDate due, ReturnState state, ReturnFigures figures, String analysis, String chief, String filledBy,
                         LocalDate submittedOn, List<AttachmentRow> files, List<CaseStepRow> steps, boolean writes, boolean sendsBack) {
    public ReturnCase {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }
}
