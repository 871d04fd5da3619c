package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.reporting.tip.AlreadyReceived;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.NotTheSuperior;
import cn.gov.haixi.safety.reporting.tip.NotYourDesk;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.ReceiptRefused;
import cn.gov.haixi.safety.reporting.tip.RecusedBody;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.TipMoveRefused;
import cn.gov.haixi.safety.reporting.tip.TipNotFound;
import cn.gov.haixi.safety.reporting.tip.TipProgress;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The case of a tip against the real database and the container's permissions (M3.4, M3.5). */
@ExtendWith(ArquillianExtension.class)
class TipIT {
    @Inject private TipFixture fixture;
    @Inject private TipIntake intake;
    @Inject private Tips tips;
    @Inject private Verifications verifications;
    @Inject private TipQueries queries;
    @Inject private TipFollowUps followUps;
    @Inject private Caller caller;

    @Test @Clause("M3.4")
    void shouldKeepACallersWordsAsTheyWereSaid() {
        String words = "(测试)他说:䶮家沟那边𠮷祥井口,夜里有人放炮😀\n第二行";
        Received tip = As.account("geermu-12350").get(() -> intake.byTelephone(TipFixture.draft(words)));
        assertThat(read(tip.id()).what()).isEqualTo(words);
        assertThat(tip.number()).matches("举报-20\\d\\d-\\d{6}");
    }

    @Test @Clause("M3.4")
    void shouldLetOnlyOperatorsEnterCalls() {
        assertThatThrownBy(() -> As.account("geermu-heshi").get(() -> intake.byTelephone(TipFixture.draft("(测试)越权登记的内容")))).isInstanceOf(EJBAccessException.class);
    }

    @Test @Clause("M3.5")
    void shouldTellTheTipsterByReceiptWhatBecameOfIt() {
        Received tip = fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR);
        assertThat(progress(tip).conclusion()).as("not before he is told").isNull();
        TipFixture.CLERK.run(() -> tips.handle(tip.id(), "(测试)责令整改"));
        TipFixture.CLERK.run(() -> tips.tellResult(tip.id(), "(测试)情况属实,感谢您"));
        TipProgress progress = progress(tip);
        assertThat(progress.state()).isEqualTo(TipState.CLOSED);
        assertThat(progress.conclusion()).isEqualTo(Conclusion.TRUE);
        assertThat(progress.steps()).extracting(step -> step.words()).contains("(测试)情况属实,感谢您").doesNotContain("(测试)责令整改");
        assertThat(read(tip.id()).stages()).allMatch(TipCase.Stage::done);
    }

    @Test
    void shouldRefuseAWrongReceiptAsAnUnknownOne() {
        Received tip = fixture.received();
        String wrong = tip.receipt().substring(0, 10) + "0000-0000-0000-0000";
        assertThatThrownBy(() -> As.nobody().get(() -> followUps.progress(wrong))).isInstanceOf(ReceiptRefused.class);
        assertThatThrownBy(() -> As.nobody().get(() -> followUps.progress("0000-0000-0000-0000-0000-0000"))).isInstanceOf(ReceiptRefused.class);
    }

    @Test
    void shouldKeepOneTipOfTwoPressesOfTheButton() {
        TipDraft draft = TipFixture.draft("(测试)按了两次提交");
        fixture.received(draft);
        assertThatThrownBy(() -> fixture.received(draft)).isInstanceOf(AlreadyReceived.class);
    }

    @Test
    void shouldKeepOneTipOfTwoPressesAtOnce() {
        TipDraft draft = TipFixture.draft("(测试)两次提交同时到达");
        var outcomes = Together.run(() -> fixture.received(draft), () -> fixture.received(draft));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).allMatch(outcome -> outcome.thrown() instanceof AlreadyReceived);
    }

    @Test
    void shouldGiveALostReceiptAgainButNotForEver() {
        TipDraft draft = TipFixture.draft("(测试)回执在路上丢了");
        Received first = fixture.received(draft);
        Received again = As.nobody().get(() -> intake.again(draft.submission()));
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.receipt()).isNotEqualTo(first.receipt());
        assertThat(progress(first).number()).isEqualTo(progress(again).number());
        As.nobody().run(() -> intake.again(draft.submission()));
        assertThatThrownBy(() -> As.nobody().run(() -> intake.again(draft.submission()))).isInstanceOf(AlreadyReceived.class);
        assertThatThrownBy(() -> As.nobody().run(() -> intake.again(java.util.UUID.randomUUID()))).isInstanceOf(AlreadyReceived.class);

        TipDraft old = TipFixture.draft("(测试)一小时前的提交");
        Received earlier = fixture.received(old);
        Sql.update("update reporting_tip set received_at = ? where id = ?", java.sql.Timestamp.from(java.time.Instant.now().minusSeconds(3700)), earlier.id().value());
        assertThatThrownBy(() -> As.nobody().run(() -> intake.again(old.submission()))).isInstanceOf(AlreadyReceived.class);
    }

    @Test
    void shouldTurnAnswersAndQuestionsRound() {
        Received tip = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.ask(tip.id(), "(测试)是几号罐?"));
        assertThat(progress(tip).question()).contains("(测试)是几号罐?");
        As.nobody().run(() -> followUps.answer(tip.receipt(), "(测试)三号"));
        assertThat(read(tip.id()).steps()).extracting(step -> step.move()).contains(TipMove.ASKED, TipMove.ANSWERED);
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", tip.id().value())).contains("reporting.tip.audit.asked", "reporting.tip.audit.answered");
    }

    @Test @Clause("M3.4")
    void shouldKeepTheScanOfALetterButNoneOnThePortal() throws Exception {
        Path scan = Files.write(Files.createTempFile("letter", ".pdf"), "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        try {
            List<Upload> scans = List.of(new Upload("来信.pdf", scan));
            Received tip = TipFixture.CLERK.may(Permission.TIP_ENTER).get(() -> intake.byLetter(TipFixture.draft("(测试)来信举报"), scans));
            assertThat(read(tip.id()).evidence()).hasSize(1);
            assertThatThrownBy(() -> As.nobody().get(() -> intake.fromPortal(TipFixture.draft("(测试)门户不收文档"), scans))).isInstanceOf(BusinessException.class);
        } finally {
            Files.delete(scan);
        }
    }

    @Test @Clause("M3.5")
    void shouldHideAnotherCountysTipAsIfItWereNot() {
        Received tip = fixture.received();
        As stranger = As.account("delingha-banli");
        assertThatThrownBy(() -> stranger.get(() -> queries.caseOf(caller.scope(), tip.id()))).isInstanceOf(TipNotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> tips.accept(tip.id(), null, null, false))).isInstanceOf(TipNotFound.class);
        assertThatThrownBy(() -> stranger.get(() -> queries.caseOf(caller.scope(), TipFixture.unknown()))).isInstanceOf(TipNotFound.class);
        assertThat(stranger.get(() -> queries.find(caller.scope(), TipFilter.ALL.withText(tip.number()), TipFilter.Sort.NEWEST, new PageRange(0, 20))).rows()).isEmpty();
    }

    @Test
    void shouldKeepTheSuperiorFromMovingASubordinatesCase() {
        Received tip = fixture.received();
        assertThatThrownBy(() -> As.account("zhou-banli").run(() -> tips.accept(tip.id(), null, null, false))).isInstanceOf(NotYourDesk.class);
    }

    @Test @Clause("M3.5")
    void shouldRefuseTheAccusedAsVerifier() {
        Received tip = fixture.received();
        TipFixture.CLERK.run(() -> tips.accept(tip.id(), fixture.verifier(), null, false));
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.assign(tip.id(), fixture.verifier()))).isInstanceOf(RecusedBody.class);
    }

    @Test @Clause("M3.5")
    void shouldHaveOnlyTheSuperiorGrantMoreTime() {
        Received tip = fixture.verifying();
        var due = read(tip.id()).clocks().verifyDue();
        TipFixture.VERIFIER.run(() -> verifications.askExtension(tip.id(), "(测试)需要检测"));
        assertThatThrownBy(() -> As.account("geermu-zhuren").may(Permission.TIP_EXTEND).run(() -> verifications.grantExtension(tip.id()))).isInstanceOf(NotTheSuperior.class);
        As.account("zhou-zhuren").run(() -> verifications.grantExtension(tip.id()));
        assertThat(read(tip.id()).clocks().verifyDue()).isEqualTo(due.plusDays(30));
    }

    @Test @Clause("M3.5")
    void shouldKeepTheClockWhenTheTipGoesToAnotherBody() {
        Received tip = fixture.received();
        var due = read(tip.id()).clocks().acceptDue();
        TipFixture.CLERK.run(() -> tips.transfer(tip.id(), fixture.office("632802")));
        TipCase there = As.account("delingha-banli").get(() -> queries.caseOf(caller.scope(), tip.id()));
        assertThat(there.clocks().acceptDue()).isEqualTo(due);
        assertThat(progress(tip).steps()).extracting(step -> step.move()).contains(TipMove.TRANSFERRED);
        assertThatThrownBy(() -> TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id()))).isInstanceOf(TipNotFound.class);
    }

    @Test @Clause("M3.5")
    void shouldSuggestAndMergeTheSameMatterUnderTheFirstAccepted() {
        String place = "(测试)" + java.util.UUID.randomUUID();
        Received first = fixture.received(TipFixture.draft(place + " 二号罐法兰泄漏"));
        Received second = fixture.received(TipFixture.draft(place + " 法兰泄漏二号罐味道大"));
        fixture.accepted(second);
        fixture.accepted(first);
        assertThat(TipFixture.CLERK.get(() -> queries.sameMatter(caller.scope(), first.id()))).extracting(candidate -> candidate.id()).contains(second.id());
        assertThat(TipFixture.CLERK.get(() -> tips.merge(first.id(), second.id()))).isEqualTo(second.id());
        assertThat(read(first.id()).state()).isEqualTo(TipState.MERGED);
        assertThat(read(second.id()).followers()).isEqualTo(1);
    }

    @Test
    void shouldLetOneOfTwoClerksAcceptAtOnce() {
        Received tip = fixture.received();
        Callable<Void> accept = () -> TipFixture.CLERK.get(() -> {
            tips.accept(tip.id(), null, null, false);
            return null;
        });
        assertThat(Together.run(accept, accept)).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(read(tip.id()).steps()).extracting(step -> step.move()).containsOnlyOnce(TipMove.ACCEPTED);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.accept(tip.id(), null, null, false))).isInstanceOf(TipMoveRefused.class);
    }

    @Test
    void shouldReadListAndCaseInFewStatements() throws Exception {
        Received tip = fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_LARGER);
        TipFixture.CLERK.run(() -> queries.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.DUE, new PageRange(0, 20)));
        List<String> list = TipFixture.CLERK.get(() -> SqlLog.of(() -> queries.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.DUE, new PageRange(0, 20))));
        List<String> aCase = TipFixture.CLERK.get(() -> SqlLog.of(() -> queries.caseOf(caller.scope(), tip.id())));
        assertThat(list).as("caller, rows, count; his organisation is cached by now").hasSizeLessThanOrEqualTo(3);
        assertThat(aCase).as("caller, tip, steps, files").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void shouldReadNoMoreThanAPageWhateverIsAsked() {
        fixture.received();
        var page = TipFixture.CLERK.get(() -> queries.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.NEWEST, new PageRange(0, 1_000_000_000)));
        assertThat(page.rows()).hasSizeLessThanOrEqualTo(PageRange.MOST);
    }

    @Test
    void shouldFindWordsNumbersAndNothingByWildcards() {
        String word = "独" + System.nanoTime();
        Received tip = fixture.received(TipFixture.draft("(测试)%_特殊字符 " + word));
        assertThat(find(word)).contains(tip.id());
        assertThat(find(tip.number())).containsExactly(tip.id());
        assertThat(find("%_特殊字符 " + word)).contains(tip.id());
        assertThat(find("!%!_" + word)).isEmpty();
    }

    @Test
    void shouldKeepTheNameOutOfEveryTable() {
        String name = "示例举报人" + System.nanoTime();
        Received tip = fixture.received(TipFixture.draft("(测试)实名举报的内容", new Tipster(name, "13900007777")));
        String secret = tip.receipt().substring(10);
        assertThat(String.join("\n", Sql.dump())).doesNotContain(name).doesNotContain("13900007777").doesNotContain(secret).doesNotContain(secret.replace("-", ""));
        assertThat(Sql.number("select count(*) from reporting_identity where subject_id = ?", tip.id().value())).isEqualTo(1);
        assertThat(read(tip.id()).realName()).isTrue();
    }

    @Test
    void shouldRefuseHugeAndEmptyWords() {
        assertThatThrownBy(() -> fixture.received(TipFixture.draft("x".repeat(10_000_000)))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> fixture.received(TipFixture.draft("\u0000\u0000 "))).isInstanceOf(ConstraintViolationException.class);
    }

    private List<TipId> find(String text) {
        return TipFixture.CLERK.get(() -> queries.find(caller.scope(), TipFilter.ALL.withText(text), TipFilter.Sort.NEWEST, new PageRange(0, 20)))
                .rows().stream().map(row -> row.id()).toList();
    }

    private TipCase read(TipId id) { return TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), id)); }

    private TipProgress progress(Received tip) { return As.nobody().get(() -> followUps.progress(tip.receipt())); }
}
