package cn.gov.haixi.safety.it.accountability;

import static cn.gov.haixi.safety.it.accountability.ReportFixture.GOVERNMENT;
import static cn.gov.haixi.safety.it.accountability.ReportFixture.KEEPER;
import static cn.gov.haixi.safety.it.accountability.ReportFixture.VICE_HEAD;
import static cn.gov.haixi.safety.it.accountability.ReportFixture.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.accountability.dutyreport.BoardRow;
import cn.gov.haixi.safety.accountability.dutyreport.CommentWanted;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReports;
import cn.gov.haixi.safety.accountability.dutyreport.NotOwed;
import cn.gov.haixi.safety.accountability.dutyreport.NotTheHolder;
import cn.gov.haixi.safety.accountability.dutyreport.ReportCase;
import cn.gov.haixi.safety.accountability.dutyreport.ReportClosed;
import cn.gov.haixi.safety.accountability.dutyreport.ReportId;
import cn.gov.haixi.safety.accountability.dutyreport.ReportMove;
import cn.gov.haixi.safety.accountability.dutyreport.ReportNotFound;
import cn.gov.haixi.safety.accountability.dutyreport.ReportReception;
import cn.gov.haixi.safety.accountability.dutyreport.ReportState;
import cn.gov.haixi.safety.accountability.dutyreport.ReportStepRow;
import cn.gov.haixi.safety.accountability.dutyreport.ScoreRefused;
import cn.gov.haixi.safety.accountability.dutyreport.SectionWanted;
import cn.gov.haixi.safety.accountability.meeting.MeetingClosed;
import cn.gov.haixi.safety.accountability.meeting.MeetingDraft;
import cn.gov.haixi.safety.accountability.meeting.MeetingId;
import cn.gov.haixi.safety.accountability.meeting.MeetingNotFound;
import cn.gov.haixi.safety.accountability.meeting.Meetings;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationMove;
import cn.gov.haixi.safety.duty.obligation.ObligationNotFound;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.obligation.ObligationStepRow;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.document.RichTextRefused;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vice-head's half-yearly report from its first word to its publication, and everything that somebody else tries with it. */
@ExtendWith(ArquillianExtension.class)
class DutyReportIT {
    private static final As PARTY = As.account("zhou-weiban");
    private static final As BUREAU = As.account("geermu-yingji");
    private static final As OFFICE = As.account("geermu-banli");
    @Inject private ReportFixture fixture;
    @Inject private DutyReports reports;
    @Inject private ReportReception reception;
    @Inject private DutyReportQueries queries;
    @Inject private ObligationQueries obligations;
    @Inject private ObligationKeeping keeping;
    @Inject private WorklistQueries worklist;
    @Inject private Meetings meetings;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Clause({"M1.1", "M1.4", "M1.7"})
    @Test
    void shouldGoFromTheFirstWordToThePublication() {
        ReportId id = fixture.begun();
        assertThat(fixture.read(VICE_HEAD, id).facts()).extracting(fact -> fact.words()).anyMatch(words -> words.startsWith("收到举报"));
        VICE_HEAD.run(() -> reports.submit(id, fixture.version(id), WORDS));
        assertThat(obligation(id).facts().state()).isIn(ObligationState.FULFILLED, ObligationState.LATE);
        assertThat(waiting(GOVERNMENT, id)).isEqualTo(1);
        GOVERNMENT.run(() -> reception.accept(id, 92, ""));
        assertThat(fixture.read(GOVERNMENT, id).row().state()).as("the Party committee has not").isEqualTo(ReportState.SUBMITTED);
        As party = fixture.receiverOf(id);
        party.run(() -> reception.accept(id, 90, "属实"));
        GOVERNMENT.run(() -> reception.publish(id, true));
        assertThat(fixture.read(BUREAU, id).row().publishedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(fixture.read(VICE_HEAD, id).steps()).extracting(ReportStepRow::move)
                .containsExactly(ReportMove.BEGUN, ReportMove.SUBMITTED, ReportMove.ACCEPTED, ReportMove.ACCEPTED, ReportMove.PUBLISHED);
        assertThat(waiting(GOVERNMENT, id)).isZero();
    }

    @Test
    void shouldLetOthersWriteButOnlyTheHolderSubmit() {
        ReportId id = fixture.begun();
        As drafter = As.account("geermu-fuban").may("REPORT_WRITE", "DUTY_SEE");
        long version = drafter.get(() -> reports.save(id, fixture.version(id), WORDS));
        assertThatThrownBy(() -> drafter.run(() -> reports.submit(id, version, WORDS))).isInstanceOf(NotTheHolder.class);
        assertThat(fixture.read(VICE_HEAD, id).sections().get(0).html()).contains("带队检查企业十二家");
        VICE_HEAD.run(() -> reports.submit(id, version, WORDS));
        assertThat(fixture.read(VICE_HEAD, id).row().reporter()).isNotBlank();
    }

    @Clause("M1.7")
    @Test
    void shouldNotTakeAReportWithoutTheFulfilmentOfDuties() {
        ReportId id = fixture.begun();
        assertThatThrownBy(() -> VICE_HEAD.run(() -> reports.submit(id, fixture.version(id), List.of("<p> </p>", "<p>问题</p>", "")))).isInstanceOf(SectionWanted.class);
        assertThat(fixture.read(VICE_HEAD, id).row().state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void shouldHideADraftFromItsReceiversAndAReportFromStrangers() {
        ReportId id = fixture.begun();
        for (As other : List.of(PARTY, BUREAU, OFFICE, As.account("delingha-banli"))) {
            assertThatThrownBy(() -> fixture.read(other.may("DUTY_SEE", "REPORT_RECEIVE"), id)).isInstanceOf(ReportNotFound.class);
        }
        VICE_HEAD.run(() -> reports.submit(id, fixture.version(id), WORDS));
        assertThat(fixture.read(GOVERNMENT, id).row().id()).isEqualTo(id);
        assertThatThrownBy(() -> fixture.read(BUREAU, id)).isInstanceOf(ReportNotFound.class);
        assertThatThrownBy(() -> BUREAU.run(() -> reports.save(id, 0, WORDS))).isInstanceOf(ReportNotFound.class);
        assertThatThrownBy(() -> PARTY.run(() -> reception.accept(id, 90, ""))).as("the prefecture's, not Golmud's").isInstanceOf(ReportNotFound.class);
    }

    @Test
    void shouldRefuseAReportForSomebodyElseOrForNothing() {
        ObligationId owed = fixture.owed();
        assertThatThrownBy(() -> BUREAU.run(() -> reports.begin(owed))).isInstanceOf(ObligationNotFound.class);
        assertThatThrownBy(() -> OFFICE.may("REPORT_WRITE", "DUTY_SEE").run(() -> reports.begin(owed))).isInstanceOf(NotOwed.class);
        KEEPER.run(() -> keeping.excuse(owed, "脱产培训", List.of()));
        assertThatThrownBy(() -> VICE_HEAD.run(() -> reports.begin(owed))).isInstanceOf(NotOwed.class);
    }

    /** Nothing that was written before the closing is lost by it. */
    @Test
    void shouldRefuseAReportAfterThePeriodIsClosed() {
        ReportId id = fixture.begun();
        VICE_HEAD.run(() -> reports.save(id, fixture.version(id), WORDS));
        Sql.update("update accountability_report set due_on = ? where id = ?", LocalDate.now(clock).minusDays(91).toString(), id.value());
        assertThatThrownBy(() -> VICE_HEAD.run(() -> reports.submit(id, fixture.version(id), WORDS))).isInstanceOf(ReportClosed.class);
        assertThat(fixture.read(VICE_HEAD, id).sections().get(1).html()).contains("主体责任");
    }

    @Test
    void shouldTellTheLaterOfTwoTabs() {
        ReportId id = fixture.begun();
        long seen = fixture.version(id);
        VICE_HEAD.run(() -> reports.save(id, seen, WORDS));
        assertThatThrownBy(() -> VICE_HEAD.run(() -> reports.save(id, seen, List.of("<p>另一个窗口</p>")))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(fixture.read(VICE_HEAD, id).sections().get(0).html()).contains("四次");
    }

    @Test
    void shouldKeepOfPastedWordWhatADocumentPrints() {
        ReportId id = fixture.begun();
        String pasted = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><style>p{color:red}</style><p class=MsoNormal onclick='steal()'><b>检查</b><script>alert(1)</script>"
                + "<img src='data:image/png;base64," + "A".repeat(20 * 1_048_576) + "'>䶮𠮷</p></html>";
        VICE_HEAD.run(() -> reports.save(id, fixture.version(id), List.of(pasted)));
        String kept = fixture.read(VICE_HEAD, id).sections().get(0).html();
        assertThat(kept).contains("检查", "䶮𠮷").doesNotContain("script", "onclick", "img", "style", "Mso").hasSizeLessThan(200);
        assertThatThrownBy(() -> VICE_HEAD.run(() -> reports.save(id, fixture.version(id), List.of("A".repeat(33 * 1_048_576))))).isInstanceOf(RichTextRefused.class);
    }

    @Test
    void shouldScoreInsideTheScale() {
        ReportId id = fixture.submitted();
        assertThatThrownBy(() -> GOVERNMENT.run(() -> reception.accept(id, 101, "好"))).isInstanceOf(ScoreRefused.class);
        assertThatThrownBy(() -> GOVERNMENT.run(() -> reception.accept(id, 59, " "))).isInstanceOf(CommentWanted.class);
        GOVERNMENT.run(() -> reception.accept(id, 59, "数据不全"));
        assertThatThrownBy(() -> GOVERNMENT.run(() -> reception.accept(id, 60, ""))).hasMessageContaining("not-a-recipient");
        assertThat(fixture.read(GOVERNMENT, id).assessed()).filteredOn(one -> one.given()).extracting(one -> one.score()).containsExactly(59);
    }

    /** Sent back it is owed again; back in time it counts as having come when it first did. */
    @Test
    void shouldBeOwedAgainWhenItIsSentBack() {
        ReportId id = fixture.submitted();
        GOVERNMENT.run(() -> reception.sendBack(id, "请补充整改情况"));
        assertThat(obligation(id).facts().state().waits()).isTrue();
        assertThat(waiting(VICE_HEAD, id)).isEqualTo(1);
        Sql.update("update accountability_report set counts_on = ? where id = ?", obligation(id).facts().due().toString(), id.value());
        VICE_HEAD.run(() -> reports.submit(id, fixture.version(id), WORDS));
        assertThat(obligation(id).facts().state()).isEqualTo(ObligationState.FULFILLED);
        assertThat(obligation(id).records()).hasSize(1);
    }

    @Test
    void shouldShowWhoHasReportedAndRemindTheRest() {
        ReportId id = fixture.submitted();
        ObligationPeriod period = fixture.read(VICE_HEAD, id).row().period();
        List<BoardRow> board = GOVERNMENT.get(() -> queries.board(caller.scope(), "M1.4", period));
        assertThat(board).hasSize(1).allMatch(row -> row.waits() && row.score() == null);
        GOVERNMENT.run(() -> reception.accept(id, 88, ""));
        assertThat(GOVERNMENT.get(() -> queries.board(caller.scope(), "M1.4", period)).get(0).score()).isEqualTo(88);
        List<BoardRow> units = GOVERNMENT.get(() -> queries.board(caller.scope(), "M1.6", period));
        long missing = units.stream().filter(row -> row.owed().state().waits()).count();
        assertThat(missing).isPositive();
        assertThat((long) GOVERNMENT.get(() -> reception.remind("M1.6", period))).isEqualTo(missing);
        assertThat(GOVERNMENT.get(() -> reception.remind("M1.6", period))).as("not twice a day").isZero();
        ObligationId bureaus = units.stream().filter(row -> row.owed().debtorName().contains("应急管理局")).findFirst().orElseThrow().owed().id();
        assertThat(KEEPER.get(() -> obligations.get(Scope.region("632800/", null), bureaus)).steps()).extracting(ObligationStepRow::move).contains(ObligationMove.REMINDED);
        assertThat(BUREAU.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).extracting(WorkRow::link).anyMatch(link -> link.contains(bureaus.value().toString()));
    }

    @Test
    void shouldMinuteTheMeetingAtWhichItIsGiven() {
        ReportId id = fixture.submitted();
        ObligationPeriod period = fixture.read(VICE_HEAD, id).row().period();
        MeetingId meeting = GOVERNMENT.get(() -> meetings.plan(new MeetingDraft("半年述职会(示例)", LocalDate.now(clock), "市政府第一会议室", "示例主持人")));
        assertThat(GOVERNMENT.get(() -> meetings.putAll(meeting, "M1.4", period))).isEqualTo(1);
        assertThat(GOVERNMENT.get(() -> meetings.putAll(meeting, "M1.4", period))).isEqualTo(1);
        GOVERNMENT.run(() -> meetings.note(meeting, GOVERNMENT.get(() -> meetings.get(meeting)).version(), List.of("汇报履职情况，会议要求补齐短板。"), "同意。"));
        GOVERNMENT.run(() -> meetings.close(meeting));
        assertThat(GOVERNMENT.get(() -> meetings.get(meeting)).agenda()).extracting(item -> item.minutes()).containsExactly("汇报履职情况，会议要求补齐短板。");
        assertThatThrownBy(() -> GOVERNMENT.run(() -> meetings.drop(meeting, id))).isInstanceOf(MeetingClosed.class);
        assertThatThrownBy(() -> PARTY.run(() -> meetings.get(meeting))).isInstanceOf(MeetingNotFound.class);
    }

    private ObligationCase obligation(ReportId id) {
        ObligationId of = fixture.read(VICE_HEAD, id).row().obligation();
        return VICE_HEAD.get(() -> obligations.get(caller.scope(), of));
    }

    private long waiting(As account, ReportId id) {
        return account.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows().stream().filter(row -> row.link().endsWith(id.value().toString())).count();
    }
}
