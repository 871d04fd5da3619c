package cn.gov.haixi.safety.reporting.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Clause("M3.5")
class TipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID VERIFIER = UUID.randomUUID();
    private static final Actor CLERK = new Actor(UUID.randomUUID(), OFFICE, "示例甲", "示例安委办");
    private static final TipClocks CLOCKS = new TipClocks() {
        @Override LocalDate acceptBy(LocalDate day) { return day.plusDays(7); }
        @Override LocalDate verifyBy(LocalDate day) { return day.plusDays(60); }
        @Override LocalDate tellBy(LocalDate day) { return day.plusDays(10); }
        @Override LocalDate extended(LocalDate day) { return day.plusDays(30); }
    };

    @Test void shouldRunFromReceivedToClosed() {
        Tip tip = verified(VerificationFixture.major());
        assertThat(tip.resultDue()).isEqualTo(TODAY.plusDays(10));
        tip.handle("责令停产并整改", TODAY, CLERK, NOW);
        assertThat(tip.state()).isEqualTo(TipState.HANDLED);
        tip.tellResult("情况属实,已责令整改", TODAY, CLERK, NOW);
        assertThat(tip.state()).isEqualTo(TipState.CLOSED);
        assertThat(tip.dueOn()).isNull();
        assertThat(tip.takeSteps()).extracting(TipStep::move).containsExactly(TipMove.RECEIVED, TipMove.ACCEPTED, TipMove.ASSIGNED, TipMove.VERIFIED,
                TipMove.HANDLED, TipMove.RESULT_TOLD, TipMove.CLOSED);
    }

    @Test void shouldCloseAnUntrueTipOnceItsTipsterWasTold() {
        Tip tip = verified(VerificationFixture.untrue());
        assertThatThrownBy(() -> tip.handle("无", TODAY, CLERK, NOW)).isInstanceOf(TipMoveRefused.class);
        tip.tellResult("经核查不属实", TODAY, CLERK, NOW);
        assertThat(tip.state()).isEqualTo(TipState.CLOSED);
    }

    @Test void shouldRefuseAcceptingTwice() {
        Tip tip = accepted();
        assertThatThrownBy(() -> tip.accept(null, null, false, CLOCKS, TODAY, CLERK, NOW)).isInstanceOf(TipMoveRefused.class);
    }

    @Test void shouldRefuseTheAccusedAndItsOwnerAsVerifier() {
        UUID accused = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        Tip tip = received();
        tip.accept(accused, owner, false, CLOCKS, TODAY, CLERK, NOW);
        assertThatThrownBy(() -> tip.assign(accused, "被举报单位", true, CLERK, NOW)).isInstanceOf(VerifierRefused.class);
        assertThatThrownBy(() -> tip.assign(owner, "其主管单位", true, CLERK, NOW)).isInstanceOf(VerifierRefused.class);
        tip.assign(VERIFIER, "第三方", false, CLERK, NOW);
        assertThat(tip.state()).isEqualTo(TipState.VERIFYING);
    }

    @Test void shouldHaveDeathsVerifiedByAGovernment() {
        Tip tip = received();
        tip.accept(null, null, true, CLOCKS, TODAY, CLERK, NOW);
        assertThatThrownBy(() -> tip.assign(VERIFIER, "某局", false, CLERK, NOW)).isInstanceOf(DeathsNeedGovernment.class);
        tip.assign(VERIFIER, "某市人民政府", true, CLERK, NOW);
    }

    @Test void shouldExtendOnceByThirtyDays() {
        Tip tip = verifying();
        tip.askExtension("需第三方检测", CLERK, NOW);
        tip.grantExtension(CLOCKS, CLERK, NOW);
        assertThat(tip.verifyDue()).isEqualTo(TODAY.plusDays(90));
        assertThatThrownBy(() -> tip.askExtension("再延", CLERK, NOW)).isInstanceOf(TipMoveRefused.class);
    }

    @Test void shouldKeepTheClockWhenTransferred() {
        Tip tip = received();
        LocalDate due = tip.acceptDue();
        tip.transfer(UUID.randomUUID(), "另一安委办", "632802", "632800/632802/", CLERK, NOW);
        assertThat(tip.acceptDue()).isEqualTo(due);
        assertThat(tip.regionPath()).isEqualTo("632800/632802/");
    }

    @Test void shouldLetTheFirstAcceptedLead() {
        Tip first = received();
        Tip second = received();
        second.accept(null, null, false, CLOCKS, TODAY, CLERK, NOW);
        first.accept(null, null, false, CLOCKS, TODAY, CLERK, NOW.plusSeconds(60));
        assertThat(second.cameBefore(first)).isTrue();
        first.mergeInto(second, TODAY, CLERK, NOW);
        assertThat(first.state()).isEqualTo(TipState.MERGED);
        assertThat(first.matter()).isEqualTo(second.id().value());
        assertThatThrownBy(() -> second.mergeInto(first, TODAY, CLERK, NOW)).isInstanceOf(MergeRefused.class);
    }

    @Test void shouldOfferOnlyMovesThatSucceed() {
        assertThat(received().moves()).contains(TipMove.ACCEPTED, TipMove.REJECTED, TipMove.TRANSFERRED).doesNotContain(TipMove.ASSIGNED, TipMove.VERIFIED);
        assertThat(verified(VerificationFixture.untrue()).moves()).contains(TipMove.RESULT_TOLD).doesNotContain(TipMove.HANDLED);
    }

    @Test void shouldTakeNoAnswerWithoutAQuestion() {
        Tip tip = accepted();
        assertThatThrownBy(() -> tip.answer("答", NOW)).isInstanceOf(NothingAsked.class);
        tip.ask("具体在哪个车间?", CLERK, NOW);
        tip.answer("三号车间", NOW);
        assertThat(tip.question()).isNull();
    }

    private static Tip received() {
        TipDraft draft = new TipDraft(TipKind.HAZARD, "储罐区法兰泄漏,气味明显", "632801", "示例化工园区", null, "示例化工", null, null, null);
        return new Tip("举报-2026-000001", draft, Channel.PORTAL, "632800/632801/", OFFICE, NOW, TODAY, CLOCKS, Actor.SYSTEM);
    }

    private static Tip accepted() {
        Tip tip = received();
        tip.accept(null, null, false, CLOCKS, TODAY, CLERK, NOW);
        return tip;
    }

    private static Tip verifying() {
        Tip tip = accepted();
        tip.assign(VERIFIER, "示例应急管理局", false, CLERK, NOW);
        return tip;
    }

    private static Tip verified(VerificationRecord signed) {
        Tip tip = verifying();
        tip.verify(signed, CLOCKS, TODAY, CLERK, NOW);
        return tip;
    }

    private static final class VerificationFixture {
        static VerificationRecord major() {
            return new VerificationRecord(Conclusion.TRUE, FindingClass.HAZARD_MAJOR, "现场检测可燃气体超标", "示例乙、示例丙", "示例丁");
        }

        static VerificationRecord untrue() {
            return new VerificationRecord(Conclusion.UNTRUE, null, "未发现所述情况", "示例乙、示例丙", "示例丁");
        }
    }
}
