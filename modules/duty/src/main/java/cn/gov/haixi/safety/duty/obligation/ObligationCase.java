package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the page of one obligation shows.
 *
 * @param link where it is done, within the intranet application
 * @param mayExcuse whether the caller may excuse or reinstate it
 */
public record ObligationCase(ObligationRow facts, List<OrganisationId> creditors, List<Done> records, List<ObligationStepRow> steps, List<AttachmentRow> attachments,
                             String link, boolean mayExcuse) {
    public ObligationCase {
        creditors = List.copyOf(creditors);
        records = List.copyOf(records);
        steps = List.copyOf(steps);
        attachments = List.copyOf(attachments);
    }

    /** A record that counts for it. */
    public record Done(String title, String link, LocalDate on) { }
}
