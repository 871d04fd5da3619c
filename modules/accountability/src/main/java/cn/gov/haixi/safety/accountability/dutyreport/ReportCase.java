package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.util.List;

/**
 * Everything that the page of one report shows.
 *
 * @param organisation the house that owes it
 * @param version that an editor must hand back
 * @param facts those of now while it is written, else as they were when it was submitted
 * @param allowed what the caller may do next
 */
public record ReportCase(ReportRow row, OrganisationId organisation, long version, List<Section> sections, List<FrozenFact> facts, List<Assessed> assessed, List<ReportStepRow> steps,
                         List<AttachmentRow> attachments, Allowed allowed) {
    public ReportCase {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        assessed = List.copyOf(assessed);
        steps = List.copyOf(steps);
        attachments = List.copyOf(attachments);
    }

    public record Allowed(boolean write, boolean submit, boolean recall, boolean receive, boolean publish) { }
}
