package cn.gov.haixi.safety.accountability.meeting;

import cn.gov.haixi.safety.accountability.dutyreport.BoardRow;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.ReportId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The meetings of the caller's body at which leaders report by word of mouth: planned, put in order, minuted, closed. */
@Stateless
@RolesAllowed(Permission.REPORT_RECEIVE)
public class Meetings {
    static final String SUBJECT = "report-meeting";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private DutyReportQueries reports;
    @Inject private AuditTrail audit;

    public MeetingId plan(@NotNull @Valid MeetingDraft draft) {
        Meeting meeting = new Meeting(draft, caller.organisation());
        em.persist(meeting);
        log("planned", meeting);
        return meeting.id();
    }

    public void correct(@NotNull MeetingId id, long seen, @NotNull @Valid MeetingDraft draft) { seen(id, seen).correct(draft); }

    /** Puts all reports on the agenda that were handed in for a clause and period, in the order of their regions. @return how many are on it */
    public int putAll(@NotNull MeetingId id, @NotNull String clause, @NotNull ObligationPeriod period) {
        Meeting meeting = own(id);
        reports.board(caller.scope(), clause, period).stream().filter(row -> row.report() != null && !row.report().state().open())
                .map(BoardRow::report).forEach(report -> meeting.put(report.id().value(), report.postName()));
        return meeting.agenda().size();
    }

    public void drop(@NotNull MeetingId id, @NotNull ReportId report) { own(id).drop(report.value()); }

    /** @param by -1 for earlier, 1 for later */
    public void move(@NotNull MeetingId id, @NotNull ReportId report, int by) { own(id).move(report.value(), by); }

    /** @param minutes one text an item, in the order of the agenda */
    public void note(@NotNull MeetingId id, long seen, @NotNull List<@Size(max = 4000) String> minutes, @Size(max = 4000) String conclusion) {
        seen(id, seen).note(minutes, conclusion);
    }

    public void close(@NotNull MeetingId id) {
        Meeting meeting = own(id);
        meeting.close();
        log("closed", meeting);
    }

    public List<MeetingRow> list(@NotNull Scope scope) {
        return em.createQuery("select m from Meeting m where m.organisation = :body order by m.on desc, m.id.value desc", Meeting.class).setParameter("body", scope.organisation())
                .setMaxResults(200).getResultStream().map(Meeting::row).toList();
    }

    public MeetingCase get(@NotNull MeetingId id) {
        Meeting meeting = own(id);
        return new MeetingCase(meeting.row(), meeting.version(), meeting.agenda());
    }

    private Meeting seen(MeetingId id, long seen) {
        Meeting meeting = own(id);
        ChangedMeanwhile.check(seen, meeting.version());
        return meeting;
    }

    private Meeting own(MeetingId id) {
        Meeting meeting = id.value() == null ? null : em.find(Meeting.class, id);
        if (meeting == null || !meeting.organisation().equals(caller.organisation())) {
            throw new MeetingNotFound();
        }
        return meeting;
    }

    private void log(String act, Meeting meeting) { audit.append("accountability.meeting.audit." + act, SUBJECT, meeting.id().value(), meeting.row().title()); }
}
