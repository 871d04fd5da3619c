package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.platform.document.Block;
import cn.gov.haixi.safety.platform.document.DocumentNumber;
import cn.gov.haixi.safety.platform.document.Heading;
import cn.gov.haixi.safety.platform.document.OfficialDocument;
import cn.gov.haixi.safety.platform.document.Paragraph;
import cn.gov.haixi.safety.platform.document.RichText;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duty report as the official document that it is (GB/T 9704): the red head of the reporter's house, its number, the sections, the figures of the period. */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportDocuments {
    private static final Pattern NUMBER = Pattern.compile("(.{1,20})〔([0-9]{4})〕([0-9]{1,5})号");
    private static final String FIGURES = "本期工作数据";

    @Inject private DutyReportQueries queries;
    @Inject private OrganisationQueries organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * As it stands: a draft bears today's date and no name.
     *
     * @throws ReportNotFound also when the caller may not read it
     */
    public OfficialDocument of(@NotNull Scope scope, @NotNull ReportId id) {
        ReportCase report = queries.get(scope, id);
        ReportRow row = report.row();
        String period = Messages.text(Messages.CHINESE, row.period().key(), row.period().args().toArray());
        String house = organisations.get(report.organisation()).name();
        OfficialDocument.Draft draft = OfficialDocument.titled("关于" + period + "履行安全生产职责情况的述职报告").mark(house + "文件")
                .to(report.assessed().stream().map(one -> organisations.get(one.recipient()).name()).toList())
                .body(body(report)).attachments(report.attachments().stream().map(AttachmentRow::fileName).toList())
                .issuedBy((row.postName() + (row.reporter() == null ? "" : " " + row.reporter())).strip(), row.submittedOn() == null ? LocalDate.now(clock) : row.submittedOn());
        Matcher number = NUMBER.matcher(row.documentNumber() == null ? "" : row.documentNumber());
        if (number.matches()) {
            draft.number(new DocumentNumber(number.group(1), Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3))));
        }
        return draft.ready();
    }

    /** A typed heading of the first level stands below the section's own. */
    private static List<Block> body(ReportCase report) {
        List<Block> body = new ArrayList<>();
        report.sections().stream().filter(section -> !section.isBlank()).forEach(section -> {
            body.add(new Heading(1, section.title()));
            RichText.parse(section.html()).blocks().forEach(block -> body.add(block instanceof Heading heading ? new Heading(Math.min(4, heading.level() + 1), heading.text()) : block));
        });
        if (!report.facts().isEmpty()) {
            body.add(new Heading(1, FIGURES));
            report.facts().forEach(fact -> body.add(new Paragraph(fact.words())));
        }
        return body;
    }
}
