package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.Reminding;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What a receiving body does with the reports that it is owed: sends back, accepts and scores, publishes, reminds those who have not reported. */
@Stateless
@RolesAllowed(Permission.REPORT_RECEIVE)
public class ReportReception {
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private OwnReports own;
    @Inject private ReportDesk desk;
    @Inject private ReportClocks clocks;
    @Inject private Fulfilments fulfilments;
    @Inject private Reminding reminding;

    /** It is open again at once; if it comes again within its time it counts as having come when it first did. */
    public void sendBack(@NotNull ReportId id, @NotBlank @Size(max = 2000) String comments) {
        DutyReport report = own.toReceive(id);
        report.sendBack(caller.organisation(), comments, clocks.resubmitBy(today()), caller.actor(), now());
        fulfilments.takeBack(report.obligation(), id.value(), comments.strip());
        desk.done(report, "sent-back");
    }

    /**
     * @throws ScoreRefused when the score is outside of the scale of the report's last day
     * @throws CommentWanted when a low score has no comment
     * @throws NotARecipient when the caller's body is not one, or has accepted it already
     */
    public void accept(@NotNull ReportId id, int score, @Size(max = 2000) String comment) {
        DutyReport report = own.toReceive(id);
        String words = comment == null ? "" : comment.strip();
        clocks.scale(report.due()).check(score, words);
        report.accept(caller.organisation(), score, words, caller.actor(), now());
        desk.done(report, "accepted");
    }

    public void publish(@NotNull ReportId id, boolean wanted) {
        DutyReport report = own.toReceive(id);
        report.publish(wanted, caller.actor(), today(), now());
        desk.done(report, wanted ? "published" : "withdrawn");
    }

    /**
     * Reminds everybody who owes the caller's body this report and has not handed it in; nobody twice on one day.
     *
     * @return how many were reminded now
     */
    public int remind(@NotNull String clause, @NotNull ObligationPeriod period) { return reminding.remind(caller.organisation(), clause, period); }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
