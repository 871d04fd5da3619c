package cn.gov.haixi.safety.hazard.mutual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scoring between two, item by item (M5.5). */
class ScoringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final RoundId ROUND = RoundId.next();
    private static final MutualParty ONE = region(1, "632800/632801/");
    private static final MutualParty OTHER = region(2, "632800/632802/");
    private static final UUID ITEM = UUID.randomUUID();

    @Test @Clause("M5.4")
    void shouldLetNobodyInspectItself() {
        assertThatThrownBy(() -> new Scoring(ONE, ONE)).isInstanceOf(SelfInspection.class);
        assertThatThrownBy(() -> new Scoring(ONE, region(3, "632800/632801/"))).as("the same region twice").isInstanceOf(SelfInspection.class);
        UUID works = UUID.randomUUID();
        assertThatThrownBy(() -> new Scoring(enterprise(1, works), enterprise(2, works))).isInstanceOf(SelfInspection.class);
        assertThat(new Scoring(ONE, OTHER).state()).isEqualTo(ScoringState.ASSIGNED);
    }

    @Test
    void shouldSpeakForItsOwnOnly() {
        UUID office = UUID.randomUUID();
        assertThat(ONE.spokenForBy(Scope.organisation("632800/632801/", office))).isTrue();
        assertThat(ONE.spokenForBy(Scope.region("632800/", office))).as("the prefecture is not its county").isFalse();
        assertThat(ONE.spokenForBy(Scope.enterprise("632800/632801/", UUID.randomUUID()))).as("an enterprise there is not the county").isFalse();
        UUID works = UUID.randomUUID();
        MutualParty enterprise = MutualParty.enterprise(ROUND, 1, works, "企业", "632800/632801/", office, "26", InspectionCategory.OTHER);
        assertThat(enterprise.spokenForBy(Scope.enterprise("632800/632801/", works))).isTrue();
        assertThat(enterprise.spokenForBy(Scope.organisation("632800/632801/", office))).isFalse();
        assertThat(enterprise.watchedBy(Scope.organisation("632800/632801/", office))).as("its supervisor").isTrue();
        assertThat(enterprise.watchedBy(Scope.enterprise("632800/632801/", UUID.randomUUID()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "10.0, true", "9.5, true", "9.50, true", "10.1, false", "-0.1, false", "9.55, false", ", true"})
    void shouldTakePointsWithinTheItem(String points, boolean taken) {
        var answer = new ScoringAnswer(ScoringId.next(), ITEM);
        if (taken) {
            assertThat(answer.take(change(0, points, ""), TEN, "甲", NOW)).isTrue();
        } else {
            assertThatThrownBy(() -> answer.take(change(0, points, ""), TEN, "甲", NOW)).isInstanceOf(PointsRefused.class);
        }
    }

    @Test @Clause("M5.5")
    void shouldOverwriteNothingThatSomebodyElseTyped() {
        var answer = new ScoringAnswer(ScoringId.next(), ITEM);
        assertThat(answer.take(change(0, "8", "缺护栏"), TEN, "甲", NOW)).isTrue();
        assertThat(answer.take(change(0, "8.0", " 缺护栏 "), TEN, "甲", NOW)).as("sent again, since its answer was lost").isTrue();
        assertThat(answer.saved(true).revision()).isEqualTo(1);
        assertThat(answer.take(change(0, "6", "另有两处"), TEN, "乙", NOW)).isFalse();
        assertThat(answer.saved(false)).satisfies(theirs -> {
            assertThat(theirs.points()).isEqualByComparingTo("8");
            assertThat(theirs.savedBy()).isEqualTo("甲");
        });
        assertThat(answer.take(change(1, "6", "另有两处"), TEN, "乙", NOW)).as("decided on top of the other's").isTrue();
        assertThat(answer.saved(true).revision()).isEqualTo(2);
    }

    @Test @Clause("M5.5")
    void shouldTakeASheetOnlyWhole() {
        List<AnswerRow> answers = new ArrayList<>(List.of(row(1, "10", "", "", ItemEvidence.NONE, null), row(2, null, "", "", ItemEvidence.NONE, null)));
        wants(answers, Wanting.POINTS, "2");
        answers.set(1, row(2, "9", " ", "", ItemEvidence.NONE, null));
        wants(answers, Wanting.REASON, "2");
        answers.set(1, row(2, "10", "", "", ItemEvidence.NONE, HazardClass.GENERAL));
        wants(answers, Wanting.REASON, "2");
        answers.set(1, row(2, "9", "缺一处", "", ItemEvidence.BOTH, HazardClass.GENERAL));
        wants(answers, Wanting.TEXT, "2");
        answers.set(1, row(2, "9", "缺一处", "现场核对", ItemEvidence.BOTH, HazardClass.GENERAL));
        wants(answers, Wanting.PHOTO, "2");
        assertThatThrownBy(() -> ScoredSheet.check(answers, Set.of(answers.get(1).item()), true)).isInstanceOfSatisfying(ScoringIncomplete.class, refused -> assertThat(refused.args()).containsExactly(Wanting.PLACE, "2"));
        ScoredSheet.check(answers, Set.of(answers.get(1).item()), false);
        assertThat(ScoredSheet.of(answers)).isEqualTo(new ScoredSheet(BigDecimal.valueOf(19), 1, 1));
    }

    @Test @Clause("M5.5")
    void shouldHearOneObjectionToEachSheetThatIsHandedIn() {
        var scoring = new Scoring(ONE, OTHER);
        assertThatThrownBy(() -> scoring.object("早了", Actor.SYSTEM, TODAY, NOW)).isInstanceOf(ScoringMoveRefused.class);
        scoring.submit(new ScoredSheet(TEN, 0, 0), "好", Actor.SYSTEM, TODAY, NOW);
        assertThatThrownBy(() -> scoring.checkScoring()).isInstanceOf(ScoringMoveRefused.class);
        assertThatThrownBy(() -> scoring.dismissObjection("没有异议", Actor.SYSTEM, NOW)).isInstanceOf(ScoringMoveRefused.class);
        scoring.object("扣分不实", Actor.SYSTEM, TODAY, NOW);
        assertThatThrownBy(() -> scoring.object("再次", Actor.SYSTEM, TODAY, NOW)).isInstanceOf(ObjectedAlready.class);
        scoring.upholdObjection("复核", Actor.SYSTEM, NOW);
        assertThat(scoring.state()).isEqualTo(ScoringState.RETURNED);
        scoring.submit(new ScoredSheet(TEN, 0, 0), "已复核", Actor.SYSTEM, TODAY, NOW);
        assertThat(scoring.objectionOpen()).isFalse();
        scoring.object("又扣了别的项", Actor.SYSTEM, TODAY, NOW);
        assertThat(scoring.objectionOpen()).as("more may have changed than was objected to").isTrue();
        scoring.dismissObjection("维持", Actor.SYSTEM, NOW);
        assertThatThrownBy(() -> scoring.object("三次", Actor.SYSTEM, TODAY, NOW)).isInstanceOf(ObjectedAlready.class);
        assertThat(scoring.takeSteps()).hasSize(6);
        assertThat(scoring.takeSteps()).isEmpty();
    }

    private static void wants(List<AnswerRow> answers, Wanting wanting, String places) {
        assertThatThrownBy(() -> ScoredSheet.check(answers, Set.of(), false)).isInstanceOfSatisfying(ScoringIncomplete.class, refused -> assertThat(refused.args()).containsExactly(wanting, places));
    }

    private static AnswerRow row(int place, String points, String reason, String note, ItemEvidence evidence, HazardClass grade) {
        return new AnswerRow(UUID.randomUUID(), place, "部分", "项目" + place, "", TEN, evidence, 1L, points == null ? null : new BigDecimal(points), reason, note, grade, "", null, "甲", NOW);
    }

    private static AnswerChange change(long base, String points, String reason) { return new AnswerChange(ITEM, base, points == null ? null : new BigDecimal(points), reason, "", null, ""); }

    private static MutualParty region(int place, String path) { return MutualParty.region(ROUND, place, "地区" + place, path, null, InspectionCategory.OTHER); }

    private static MutualParty enterprise(int place, UUID id) { return MutualParty.enterprise(ROUND, place, id, "企业" + place, "632800/632801/", null, null, InspectionCategory.OTHER); }
}
