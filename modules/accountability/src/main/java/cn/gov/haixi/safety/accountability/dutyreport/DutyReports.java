package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.document.RichText;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How a duty report is written and handed in (M1.2–M1.7). Receiving is {@link ReportReception}. */
@Stateless
@RolesAllowed(Permission.REPORT_WRITE)
public class DutyReports {
    static final String NUMBER = "|[^〔〕]{1,20}〔[12][0-9]{3}〕[1-9][0-9]{0,4}号";
    private static final Set<String> RULES = Set.of("M1.2", "M1.3", "M1.4", "M1.5", "M1.6");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private ObligationQueries obligations;
    @Inject private Fulfilments fulfilments;
    @Inject private OwnReports own;
    @Inject private ReportDesk desk;
    @Inject private ReportClocks clocks;
    @Inject private PeriodFactsReader facts;
    @Inject private Attachments attachments;

    /**
     * Opens the report of an obligation, or finds it where somebody of the house has begun it.
     *
     * @throws NotOwed when the caller's house does not owe it, its period has not begun, or it is excused
     * @throws ReportClosed when nothing is taken any more
     */
    public ReportId begin(@NotNull ObligationId obligation) {
        ObligationCase owed = obligations.get(caller.scope(), obligation);
        List<ReportId> known = em.createQuery("select r.id from DutyReport r where r.obligation = :obligation", ReportId.class).setParameter("obligation", obligation.value()).getResultList();
        boolean ours = owed.facts().desk().value().equals(caller.organisation()) && RULES.contains(owed.facts().clause());
        if (ours && !known.isEmpty()) {
            return known.get(0);
        }
        if (!ours || !owed.facts().state().waits() || owed.facts().period().from().isAfter(today())) {
            throw new NotOwed();
        }
        refuseClosed(owed.facts().due());
        DutyReport report = new DutyReport(owed, Outline.of(clocks.outline(owed.facts().due())), caller.actor(), now());
        em.persist(report);
        em.flush();
        desk.done(report, "begun");
        return report.id();
    }

    /**
     * Keeps what is written so far.
     *
     * @param seen the version that the editor was shown; another tab or person may have saved since
     * @param html one text a section, as a browser sends it: what an official document cannot print is left out
     * @return the version to go on from
     */
    public long save(@NotNull ReportId id, long seen, @NotNull @Size(max = 50) List<String> html) {
        DutyReport report = own.toWrite(id);
        ChangedMeanwhile.check(seen, report.version());
        report.write(clean(html), caller.actor(), now());
        em.flush();
        return report.version();
    }

    /**
     * @param number as the office numbers its documents, such as {@code 格政〔2018〕7号}; empty for none
     * @return the version to go on from
     */
    public long number(@NotNull ReportId id, long seen, @NotNull @Pattern(regexp = NUMBER, message = "{accountability.report.number-shape}") String number) {
        DutyReport report = own.toWrite(id);
        ChangedMeanwhile.check(seen, report.version());
        report.number(number.isEmpty() ? null : number);
        em.flush();
        return report.version();
    }

    public void attach(@NotNull ReportId id, @NotNull List<Upload> files) {
        DutyReport report = own.toWrite(id);
        if (!report.state().open()) {
            throw new ReportMoveRefused(report.state(), ReportState.DRAFT);
        }
        files.forEach(file -> attachments.store(new AttachmentOwner(ReportDesk.SUBJECT, id.value()), file, AttachmentRules.DOCUMENTS));
    }

    /**
     * Saves and hands it in, with the facts of the period as they are at this moment.
     *
     * @throws NotTheHolder when the caller is not who holds the post today
     * @throws SectionWanted when a required section has no words
     * @throws ReportClosed when nothing is taken any more
     */
    public void submit(@NotNull ReportId id, long seen, @NotNull @Size(max = 50) List<String> html) {
        DutyReport report = own.toWrite(id);
        ChangedMeanwhile.check(seen, report.version());
        refuseClosed(report.due());
        String holder = own.holder(report).orElseThrow(() -> new NotTheHolder(report.postName()));
        if (!obligations.get(caller.scope(), report.obligation()).facts().state().waits()) {
            throw new NotOwed();
        }
        report.write(clean(html), caller.actor(), now());
        report.submit(holder, facts.of(report.regionPath(), report.period()), caller.actor(), today(), now());
        em.flush();
        fulfilments.done(report.obligation(), new Fact(id.value(), report.postName(), "/accountability/report?id=" + id.value()), report.countsOn());
        desk.done(report, "submitted");
    }

    /** @throws AlreadyAccepted when one of the recipients has accepted it */
    public void recall(@NotNull ReportId id, @NotBlank @Size(max = 1000) String why) {
        DutyReport report = own.toWrite(id);
        own.holder(report).orElseThrow(() -> new NotTheHolder(report.postName()));
        report.recall(why, caller.actor(), now());
        fulfilments.takeBack(report.obligation(), id.value(), why.strip());
        desk.done(report, "recalled");
    }

    private void refuseClosed(LocalDate due) {
        LocalDate closes = clocks.closes(due);
        if (today().isAfter(closes)) {
            throw new ReportClosed(closes);
        }
    }

    private static List<String> clean(List<String> html) { return html.stream().map(text -> RichText.parse(text == null ? "" : text).html()).toList(); }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
