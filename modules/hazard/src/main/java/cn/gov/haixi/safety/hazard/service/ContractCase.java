package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import java.util.List;

/**
 * Everything that the page of one contract shows.
 *
 * @param mayKeep whether the caller enters what happens under it
 * @param mayDecide whether he accepts and confirms what another entered
 */
public record ContractCase(ContractRow row, long version, List<DeliverableRow> deliverables, List<PaymentRow> payments, List<AttachmentRow> files, List<CaseStepRow> steps, boolean mayKeep,
                           boolean mayDecide) {
    public ContractCase {
        deliverables = List.copyOf(deliverables);
        payments = List.copyOf(payments);
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }
}
