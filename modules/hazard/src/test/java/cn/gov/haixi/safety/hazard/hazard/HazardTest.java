package cn.gov.haixi.safety.hazard.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HazardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Actor REGULATOR = actor("监管员");
    private static final Actor OFFICER = actor("安全员");
    private static final FiveInPlace FIVE = new FiveInPlace("负责人", "更换", Money.ZERO, "预案");

    @Test
    void shouldGoItsWayFromTheFindToTheEnd() {
        Hazard hazard = rectifying(HazardClass.MAJOR, FIVE);
        assertThat(hazard.dueOn()).isEqualTo(TODAY.plusDays(30));
        hazard.submit("已更换", TODAY.plusDays(10), OFFICER, TODAY, NOW);
        assertThat(hazard.dueOn()).isEqualTo(TODAY.plusDays(10));
        hazard.accept("合格", REGULATOR, TODAY, NOW);
        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
        assertThat(hazard.dueOn()).isNull();
        assertThat(hazard.takeSteps()).hasSize(6);
        assertThat(hazard.takeSteps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void shouldEndNowhereButAtAnEnd(HazardState state) {
        assertThat(state.next()).doesNotContain(state, HazardState.REPORTED);
        assertThat(state.ended()).isEqualTo(state == HazardState.CLOSED || state == HazardState.REJECTED);
    }

    @Test
    void shouldMissEachOfTheFiveThatNobodyHasSet() {
        assertThat(FiveInPlace.NOTHING.missing(false)).isEqualTo(EnumSet.allOf(FiveInPlace.Item.class));
        assertThat(FIVE.missing(true)).isEmpty();
        assertThat(new FiveInPlace(" ", "更换", null, "预案").missing(true)).containsExactly(FiveInPlace.Item.RESPONSIBILITY, FiveInPlace.Item.MONEY);
        assertThatThrownBy(() -> new FiveInPlace(null, null, Money.of(-1), null)).isInstanceOf(NegativeMoney.class);
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, false", "LARGER, false", "MAJOR, true", "EXTRAORDINARY, true"})
    void shouldWantAllFiveOfWhatNationalLawCallsMajor(HazardClass grade, boolean refused) {
        Hazard hazard = rectifying(grade, FiveInPlace.NOTHING);
        if (refused) {
            assertThatThrownBy(() -> hazard.submit("已更换", TODAY, OFFICER, TODAY, NOW)).isInstanceOf(FiveNotInPlace.class);
        } else {
            hazard.submit("已更换", TODAY, OFFICER, TODAY, NOW);
            assertThat(hazard.state()).isEqualTo(HazardState.SUBMITTED);
        }
    }

    @Test
    void shouldRefuseTheHandThatHandedItIn() {
        Hazard hazard = rectifying(HazardClass.GENERAL, FIVE);
        hazard.submit("已更换", TODAY, OFFICER, TODAY, NOW);
        assertThatThrownBy(() -> hazard.accept("合格", OFFICER, TODAY, NOW)).isInstanceOf(SamePersonRefused.class);
        assertThatThrownBy(() -> hazard.sendBack("不合格", OFFICER, NOW)).isInstanceOf(SamePersonRefused.class);
    }

    @Test
    void shouldMoveTheDeadlineOnlyWhenMoreTimeIsGranted() {
        Hazard hazard = rectifying(HazardClass.GENERAL, FIVE);
        hazard.askExtension(TODAY.plusDays(40), "缺备件", OFFICER, NOW);
        assertThat(hazard.deadline()).isEqualTo(TODAY.plusDays(30));
        assertThat(hazard.moves()).contains(HazardMove.EXTENSION_GRANTED).doesNotContain(HazardMove.EXTENSION_ASKED);
        assertThatThrownBy(() -> hazard.grantExtension(OFFICER, NOW)).isInstanceOf(SamePersonRefused.class);
        hazard.grantExtension(REGULATOR, NOW);
        assertThat(hazard.dueOn()).isEqualTo(TODAY.plusDays(40));
        assertThatThrownBy(() -> hazard.askExtension(TODAY.plusDays(40), "再延", OFFICER, NOW)).isInstanceOf(DeadlineRefused.class);
    }

    @Test
    void shouldResumeOnlyWhatIsRemovedAndReviewedByAnother() {
        Hazard hazard = rectifying(HazardClass.MAJOR, FIVE);
        hazard.stop("撤出人员", REGULATOR, NOW);
        assertThatThrownBy(() -> hazard.askResumption("自评", TODAY, OFFICER, NOW)).isInstanceOf(HazardMoveRefused.class);
        hazard.submit("已更换", TODAY, OFFICER, TODAY, NOW);
        hazard.accept("合格", REGULATOR, TODAY, NOW);
        hazard.askResumption("自评", TODAY.plusDays(10), OFFICER, NOW);
        assertThatThrownBy(() -> hazard.resume("合格", OFFICER, NOW)).isInstanceOf(SamePersonRefused.class);
        hazard.resume("合格", REGULATOR, NOW);
        assertThat(hazard.stop()).isEqualTo(StopState.RESUMED);
    }

    @Test
    void shouldDecideTimeAndAcceptanceThereWhereItIsListed() {
        Hazard hazard = rectifying(HazardClass.MAJOR, FIVE);
        hazard.listed("挂牌-2026-000001", TODAY.plusDays(100), REGULATOR, NOW);
        assertThat(hazard.dueOn()).isEqualTo(TODAY.plusDays(100));
        assertThatThrownBy(() -> hazard.askExtension(TODAY.plusDays(200), "再延", OFFICER, NOW)).isInstanceOf(UnderListing.class);
        hazard.submit("已更换", TODAY, OFFICER, TODAY, NOW);
        assertThatThrownBy(() -> hazard.accept("合格", REGULATOR, TODAY, NOW)).isInstanceOf(UnderListing.class);
        hazard.delisted("同意摘牌", REGULATOR, TODAY, NOW);
        assertThat(hazard.listed()).isFalse();
        assertThat(hazard.state()).isEqualTo(HazardState.CLOSED);
    }

    private static Hazard rectifying(HazardClass grade, FiveInPlace five) {
        var told = new NewHazard(HazardSource.GOVERNMENT, null, null, null, null, "示例企业", "632800/632801/", "车间", null, null, "护栏断裂", grade, TODAY, "检查组");
        var hazard = new Hazard("隐患-2026-000001", told, "示例企业", UUID.randomUUID(), TODAY.plusDays(7), REGULATOR, TODAY, NOW);
        hazard.confirm(new Classification(grade, HazardFactor.MATERIAL, "G25-01"), REGULATOR, NOW);
        hazard.order(new HazardOrder(Treatment.TIMED, TODAY.plusDays(30), five), REGULATOR, TODAY, NOW);
        hazard.begin(OFFICER, NOW);
        return hazard;
    }

    private static Actor actor(String name) { return new Actor(UUID.randomUUID(), UUID.randomUUID(), name, "示例单位"); }
}
