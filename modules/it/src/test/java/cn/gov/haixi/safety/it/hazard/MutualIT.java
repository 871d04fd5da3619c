package cn.gov.haixi.safety.it.hazard;

import static cn.gov.haixi.safety.it.hazard.MutualFixture.DELINGHA;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.DELINGHA_INSPECTOR;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.DELINGHA_PATH;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.GOLMUD;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.GOLMUD_INSPECTOR;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.GOLMUD_PATH;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.OFFICER;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.PREFECTURE;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardMove;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.mutual.AnswerChange;
import cn.gov.haixi.safety.hazard.mutual.AnswerRow;
import cn.gov.haixi.safety.hazard.mutual.ConflictRefused;
import cn.gov.haixi.safety.hazard.mutual.DrawRow;
import cn.gov.haixi.safety.hazard.mutual.ItemNotFound;
import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.MutualRounds;
import cn.gov.haixi.safety.hazard.mutual.NotTheInspected;
import cn.gov.haixi.safety.hazard.mutual.NotTheInspector;
import cn.gov.haixi.safety.hazard.mutual.NotTheOrganiser;
import cn.gov.haixi.safety.hazard.mutual.ObjectedAlready;
import cn.gov.haixi.safety.hazard.mutual.ObjectionsOpen;
import cn.gov.haixi.safety.hazard.mutual.PairingRefused;
import cn.gov.haixi.safety.hazard.mutual.PartyId;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.PartyNotFound;
import cn.gov.haixi.safety.hazard.mutual.PartyRefused;
import cn.gov.haixi.safety.hazard.mutual.PartyRow;
import cn.gov.haixi.safety.hazard.mutual.PartyTwice;
import cn.gov.haixi.safety.hazard.mutual.PhotoRow;
import cn.gov.haixi.safety.hazard.mutual.PointsRefused;
import cn.gov.haixi.safety.hazard.mutual.ResultNotReady;
import cn.gov.haixi.safety.hazard.mutual.RoundCase;
import cn.gov.haixi.safety.hazard.mutual.RoundCourse;
import cn.gov.haixi.safety.hazard.mutual.RoundDocuments;
import cn.gov.haixi.safety.hazard.mutual.RoundFilter;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.mutual.RoundMove;
import cn.gov.haixi.safety.hazard.mutual.RoundMoveRefused;
import cn.gov.haixi.safety.hazard.mutual.RoundNotFound;
import cn.gov.haixi.safety.hazard.mutual.RoundNotYet;
import cn.gov.haixi.safety.hazard.mutual.RoundPeriodRefused;
import cn.gov.haixi.safety.hazard.mutual.RoundPlan;
import cn.gov.haixi.safety.hazard.mutual.RoundSheets;
import cn.gov.haixi.safety.hazard.mutual.RoundState;
import cn.gov.haixi.safety.hazard.mutual.SavedAnswer;
import cn.gov.haixi.safety.hazard.mutual.ScoringId;
import cn.gov.haixi.safety.hazard.mutual.ScoringIncomplete;
import cn.gov.haixi.safety.hazard.mutual.ScoringMoveRefused;
import cn.gov.haixi.safety.hazard.mutual.ScoringNotFound;
import cn.gov.haixi.safety.hazard.mutual.ScoringQueries;
import cn.gov.haixi.safety.hazard.mutual.ScoringRow;
import cn.gov.haixi.safety.hazard.mutual.ScoringState;
import cn.gov.haixi.safety.hazard.mutual.Scorings;
import cn.gov.haixi.safety.hazard.mutual.Standing;
import cn.gov.haixi.safety.hazard.mutual.TooFewParties;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import cn.gov.haixi.safety.platform.attachment.AttachmentNotFound;
import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.document.DocumentWriter;
import cn.gov.haixi.safety.platform.document.OfficialDocument;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mutual inspection from its plan to its ranking (M5.4 to M5.6), who may do and see what in it, and bad input. */
@ExtendWith(ArquillianExtension.class)
class MutualIT {
    private static final String[] COUNTIES = {"632801", "632802", "632803", "632821", "632822"};

    @Inject private MutualFixture fixture;
    @Inject private HazardFixture hazards;
    @Inject private HazardQueries hazardQueries;
    @Inject private HazardSupervision supervision;
    @Inject private MutualRounds rounds;
    @Inject private RoundCourse course;
    @Inject private Scorings scorings;
    @Inject private MutualQueries queries;
    @Inject private ScoringQueries scoringQueries;
    @Inject private RoundSheets files;
    @Inject private RoundDocuments documents;
    @Inject private DocumentWriter writer;
    @Inject private Attachments attachments;
    @Inject private WorklistQueries worklist;
    @Inject private OrganisationQueries organisations;
    @Inject private HeardRounds heard;
    @Inject private Caller caller;
    @Inject @Any private Instance<ClauseCounts> counts;
    @Inject @Any private Instance<PeriodFacts> facts;

    @Test @Clause({"M5.4", "M5.5", "M5.6"})
    void shouldPairScoreObjectCloseAndPublish() throws IOException {
        RoundId round = fixture.planned("632801", "632802");
        assertThat(read(round).row().number()).matches("互查-20\\d\\d-\\d{6}");
        PREFECTURE.run(() -> course.pair(round));
        PREFECTURE.run(() -> course.start(round));
        ScoringId byGolmud = fixture.scoringBy(round, "格尔木").id();
        ScoringId byDelingha = fixture.scoringBy(round, "德令哈").id();
        assertThat(waiting(GOLMUD_INSPECTOR, byGolmud)).isTrue();
        fixture.submitted(GOLMUD_INSPECTOR, byGolmud);
        assertThat(waiting(GOLMUD_INSPECTOR, byGolmud)).isFalse();

        assertThat(DELINGHA_INSPECTOR.get(() -> scoringQueries.get(caller.scope(), byGolmud)).objects()).isTrue();
        DELINGHA_INSPECTOR.run(() -> scorings.object(byGolmud, "(测试)台账当日已补"));
        assertThatThrownBy(() -> DELINGHA_INSPECTOR.run(() -> scorings.object(byGolmud, "(测试)再次"))).isInstanceOf(ObjectedAlready.class);
        assertThat(waiting(PREFECTURE, byGolmud)).isTrue();
        PREFECTURE.run(() -> course.upholdObjection(byGolmud, "(测试)请复核第一项"));
        assertThat(waiting(GOLMUD_INSPECTOR, byGolmud)).isTrue();
        List<AnswerRow> items = fixture.items(GOLMUD_INSPECTOR, byGolmud);
        GOLMUD_INSPECTOR.run(() -> scorings.save(byGolmud, change(items.get(0).item(), 1, "9.5", "(测试)复核后", "")));
        GOLMUD_INSPECTOR.run(() -> scorings.submit(byGolmud, "(测试)已复核"));
        fixture.submitted(DELINGHA_INSPECTOR, byDelingha);
        RoundCase before = read(round);
        assertThat(before.submitted()).isEqualTo(2);
        assertThat(waiting(PREFECTURE, round.value())).as("it can be closed").isTrue();
        assertThatThrownBy(() -> PREFECTURE.get(() -> documents.of(caller.scope(), round))).isInstanceOf(ResultNotReady.class);
        PREFECTURE.run(() -> course.close(round, "(测试)总体较好"));
        assertThat(read(round).ranking().overall()).extracting(Standing::rank).containsExactly(1, 2);
        assertThat(read(round).ranking().overall()).extracting(Standing::score).containsExactly(new BigDecimal("97.50"), new BigDecimal("95.00"));
        assertThat(heard.of(round)).singleElement().satisfies(event -> {
            assertThat(event.results()).hasSize(2);
            assertThat(event.results().get(0).regionPath()).isEqualTo(DELINGHA_PATH);
            assertThat(event.results().get(0).categoryRank()).isEqualTo(1);
            assertThat(event.full()).isEqualByComparingTo("20");
        });
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.run(() -> scorings.save(byGolmud, change(items.get(0).item(), 2, "1", "晚了", "")))).isInstanceOf(RoundMoveRefused.class);
        assertThat(DELINGHA.get(() -> queries.get(caller.scope(), round)).ranking().overall()).hasSize(2);

        var excel = new ByteArrayOutputStream();
        PREFECTURE.run(() -> files.write(caller.scope(), round, Messages.CHINESE, excel));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel.toByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue()).contains("德令哈");
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue()).isEqualTo(97.5);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(3).getLastRowNum()).as("one deduction each").isEqualTo(2);
        }
        OfficialDocument document = PREFECTURE.get(() -> documents.of(caller.scope(), round));
        assertThat(document.title()).contains("(测试)互查").contains("通报");
        var word = new ByteArrayOutputStream();
        writer.word(document, word);
        assertThat(word.size()).isGreaterThan(5_000);

        PREFECTURE.run(() -> course.publish(round, "(测试)安委办通报第1期"));
        assertThat(read(round).row().state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(waiting(PREFECTURE, round.value())).isFalse();
    }

    @Test @Clause("M5.4")
    void shouldPairAgainForAReasonAndKeepEveryDraw() {
        RoundId round = fixture.planned(COUNTIES);
        List<PartyRow> parties = read(round).parties();
        PREFECTURE.run(() -> rounds.declareConflict(round, parties.get(0).id(), parties.get(1).id(), "(测试)负责人交叉任职"));
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.declareConflict(round, parties.get(1).id(), parties.get(0).id(), "(测试)反过来"))).isInstanceOf(ConflictRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.declareConflict(round, parties.get(1).id(), parties.get(1).id(), "(测试)自己"))).isInstanceOf(ConflictRefused.class);
        PREFECTURE.run(() -> course.pair(round));
        for (int again = 0; again < 4; again++) {
            checkPairs(read(round), parties.get(0), parties.get(1));
            PREFECTURE.run(() -> course.pairAgain(round, "(测试)有单位提出时间冲突"));
        }
        List<DrawRow> draws = PREFECTURE.get(() -> queries.draws(caller.scope(), round));
        assertThat(draws).hasSize(5).allMatch(DrawRow::again).extracting(DrawRow::seed).doesNotHaveDuplicates();
        assertThat(draws.get(0).reason()).contains("时间冲突");
        assertThat(draws.get(4).reason()).isEmpty();
        assertThat(draws.get(0).pairs().stream().map(two -> two.one() + two.other())).containsExactlyInAnyOrderElementsOf(read(round).scorings().stream().map(one -> one.inspector().name() + one.inspected().name()).toList());
        PREFECTURE.run(() -> course.start(round));
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.pairAgain(round, "(测试)晚了"))).isInstanceOf(RoundMoveRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.unpair(round, "(测试)晚了"))).isInstanceOf(RoundMoveRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.remove(round, parties.get(0).id()))).isInstanceOf(RoundMoveRefused.class);
    }

    private static void checkPairs(RoundCase round, PartyRow one, PartyRow other) {
        Set<String> pairs = new HashSet<>();
        round.scorings().forEach(scoring -> pairs.add(scoring.inspector().place() + ">" + scoring.inspected().place()));
        assertThat(pairs).hasSize(COUNTIES.length).doesNotContain(one.place() + ">" + other.place(), other.place() + ">" + one.place());
        round.scorings().forEach(scoring -> assertThat(pairs).doesNotContain(scoring.inspected().place() + ">" + scoring.inspector().place()));
        assertThat(round.scorings().stream().map(scoring -> scoring.inspected().place()).distinct()).hasSize(COUNTIES.length);
    }

    @Test @Clause("M5.4")
    void shouldNameWhomNoPairCanBeFoundFor() {
        RoundId round = fixture.planned("632801", "632802", "632803", "632821");
        List<PartyRow> parties = read(round).parties();
        PREFECTURE.run(() -> rounds.declareConflict(round, parties.get(0).id(), parties.get(1).id(), "(测试)"));
        PREFECTURE.run(() -> rounds.declareConflict(round, parties.get(0).id(), parties.get(2).id(), "(测试)"));
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.pair(round))).isInstanceOfSatisfying(PairingRefused.class, refused -> assertThat(refused.args()[0]).asString().isEqualTo(parties.get(0).name()));
        UUID conflict = read(round).conflicts().get(0).id();
        PREFECTURE.run(() -> rounds.dropConflict(round, conflict));
        PREFECTURE.run(() -> course.pair(round));
        PREFECTURE.run(() -> course.unpair(round, "(测试)再加一个"));
        assertThat(read(round).scorings()).isEmpty();
        RoundId alone = fixture.planned("632801");
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.pair(alone))).isInstanceOf(TooFewParties.class);
        RoundPlan twice = fixture.plan(PartyKind.REGION, 2);
        PREFECTURE.run(() -> rounds.change(alone, twice));
        PREFECTURE.run(() -> rounds.addRegions(alone, List.of(DELINGHA_PATH, "632800/632803/")));
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.pair(alone))).as("three cannot meet twice each").isInstanceOf(TooFewParties.class);
        PREFECTURE.run(() -> course.cancel(alone, "(测试)不办了"));
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.pair(alone))).isInstanceOf(RoundMoveRefused.class);
    }

    @Test @Clause("M5.5")
    void shouldOpenAHazardOnceHoweverOftenItIsSent() {
        RoundId round = fixture.runningAmongEnterprises("盐湖", "炼油");
        ScoringId id = fixture.scoringBy(round, "盐湖").id();
        fixture.scored(OFFICER, id);
        List<AnswerRow> items = fixture.items(OFFICER, id);
        UUID first = items.get(0).item();
        OFFICER.run(() -> scorings.save(id, new AnswerChange(first, 1, new BigDecimal("5"), "(测试)灌区可燃气体报警器失效", "", HazardClass.LARGER, "二号罐区")));
        OFFICER.run(() -> scorings.submit(id, "(测试)总体较好"));
        OFFICER.run(() -> scorings.submit(id, "(测试)再次提交"));
        assertThat(hazards(id)).isEqualTo(1);
        assertThat(GOLMUD.get(() -> scoringQueries.get(caller.scope(), id)).conclusion()).isEqualTo("(测试)总体较好");
        assertThat(fixture.items(GOLMUD, id).get(0).hazard()).isNotNull();
        UUID own = GOLMUD.get(() -> fixture.enterprise("盐湖")).value();
        UUID refinery = GOLMUD.get(() -> fixture.enterprise("炼油")).value();
        belongs(refinery);
        try {
            OFFICER.run(() -> scorings.object(id, "(测试)报警器已更换"));
        } finally {
            belongs(own);
        }
        GOLMUD.run(() -> course.upholdObjection(id, "(测试)复核"));
        OFFICER.run(() -> scorings.submit(id, "(测试)复核后维持"));
        assertThat(hazards(id)).as("opened before it was sent back").isEqualTo(1);
    }

    /** What was objected to with success is no hazard: it is taken back, and counts no more. One that its supervisor has confirmed stays his. */
    @Test @Clause("M5.5")
    void shouldTakeBackTheHazardsThatAnObjectionUndoes() {
        RoundId round = fixture.running();
        ScoringId id = fixture.scoringBy(round, "格尔木").id();
        fixture.scored(GOLMUD_INSPECTOR, id);
        List<AnswerRow> items = fixture.items(GOLMUD_INSPECTOR, id);
        GOLMUD_INSPECTOR.run(() -> scorings.save(id, marked(items.get(0).item(), 1, "5", HazardClass.GENERAL)));
        GOLMUD_INSPECTOR.run(() -> scorings.save(id, marked(items.get(1).item(), 1, "5", HazardClass.GENERAL)));
        GOLMUD_INSPECTOR.run(() -> scorings.submit(id, "(测试)总体较好"));
        HazardId undone = new HazardId(fixture.items(PREFECTURE, id).get(0).hazard());
        HazardId confirmed = new HazardId(fixture.items(PREFECTURE, id).get(1).hazard());
        DELINGHA.run(() -> supervision.confirm(confirmed, hazards.kind(HazardClass.GENERAL)));
        DELINGHA_INSPECTOR.run(() -> scorings.object(id, "(测试)两项都不属实"));
        PREFECTURE.run(() -> course.upholdObjection(id, "(测试)采纳"));
        GOLMUD_INSPECTOR.run(() -> scorings.save(id, change(items.get(0).item(), 2, "10", "", "")));
        GOLMUD_INSPECTOR.run(() -> scorings.save(id, change(items.get(1).item(), 2, "6", "", "(测试)查阅记录")));
        GOLMUD_INSPECTOR.run(() -> scorings.submit(id, "(测试)已复核"));
        assertThat(DELINGHA.get(() -> hazardQueries.get(caller.scope(), undone))).satisfies(hazard -> {
            assertThat(hazard.state()).isEqualTo(HazardState.REJECTED);
            assertThat(hazard.steps()).last().satisfies(step -> assertThat(step.move()).isEqualTo(HazardMove.TAKEN_BACK));
        });
        assertThat(waiting(DELINGHA, undone.value())).isFalse();
        assertThat(DELINGHA.get(() -> hazardQueries.get(caller.scope(), confirmed)).state()).isEqualTo(HazardState.CONFIRMED);
        assertThat(fixture.scoringBy(round, "格尔木").hazards()).as("the one that is confirmed").isEqualTo(1);
        assertThat(fixture.items(PREFECTURE, id).get(0).hazard()).isNull();
        DELINGHA_INSPECTOR.run(() -> scorings.object(id, "(测试)再次提出"));
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.close(round, "(测试)总体较好"))).as("nobody could answer it any more").isInstanceOf(ObjectionsOpen.class);
        PREFECTURE.run(() -> course.dismissObjection(id, "(测试)维持"));
        PREFECTURE.run(() -> course.close(round, "(测试)总体较好"));
    }

    private static AnswerChange marked(UUID item, long base, String points, HazardClass grade) { return new AnswerChange(item, base, new BigDecimal(points), "(测试)护栏缺失", "(测试)查阅记录", grade, "(测试)三号车间"); }

    @Test @Clause("M5.4")
    void shouldStartOnTheFirstDayAndNotBefore() {
        RoundPlan plan = fixture.plan(PartyKind.REGION, 1);
        RoundId round = PREFECTURE.get(() -> rounds.plan(new RoundPlan(plan.title(), plan.kind(), plan.category(), null, plan.sheet(), fixture.today().plusDays(1), fixture.today().plusDays(9), 1)));
        PREFECTURE.run(() -> rounds.addRegions(round, List.of("632800/632801/", DELINGHA_PATH)));
        PREFECTURE.run(() -> course.pair(round));
        assertThat(read(round).moves()).doesNotContain(RoundMove.STARTED);
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.start(round))).isInstanceOf(RoundNotYet.class);
    }

    /** The demo has one account of an enterprise: for a moment it is the other's. */
    private static void belongs(UUID enterprise) { assertThat(Sql.update("update registry_account set enterprise_id = ? where name = 'yanhu-anquan'", enterprise)).isEqualTo(1); }

    private static long hazards(ScoringId id) { return Sql.number("select count(*) from hazard_hazard where source = 'MUTUAL' and origin_id = ?", id.value()); }

    @Test
    void shouldLetOnlyTheOrganiserMoveARound() {
        RoundId round = fixture.planned("632801", "632802");
        assertThatThrownBy(() -> GOLMUD.run(() -> course.pair(round))).as("a county knows nothing of it yet").isInstanceOf(RoundNotFound.class);
        PREFECTURE.run(() -> course.pair(round));
        assertThatThrownBy(() -> GOLMUD.get(() -> queries.get(caller.scope(), round))).isInstanceOf(RoundNotFound.class);
        PREFECTURE.run(() -> course.start(round));
        assertThat(GOLMUD.get(() -> queries.get(caller.scope(), round)).moves()).isEmpty();
        assertThatThrownBy(() -> GOLMUD.run(() -> course.close(round, "(测试)越权"))).isInstanceOf(NotTheOrganiser.class);
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> course.close(round, "(测试)无权"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.run(() -> rounds.plan(null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().get(() -> queries.find(caller.scope(), RoundFilter.ALL, new PageRange(0, 20)))).isInstanceOf(Exception.class);
        RoundId county = fixture.runningAmongEnterprises("盐湖", "炼油");
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), county)).organises()).as("the prefecture looks on").isFalse();
        assertThatThrownBy(() -> PREFECTURE.run(() -> course.close(county, "(测试)越权"))).isInstanceOf(NotTheOrganiser.class);
        assertThatThrownBy(() -> As.account("zhou-jianguan").may(Permission.MUTUAL_KEEP).run(() -> rounds.plan(fixture.plan(PartyKind.INDUSTRY, 1)))).as("a department plans none").isInstanceOf(NotTheOrganiser.class);
    }

    @Test @Clause("M5.4")
    void shouldShowARoundAndItsSheetsOnlyToWhomTheyConcern() {
        RoundId counties = fixture.running();
        RoundId works = fixture.runningAmongEnterprises("盐湖", "炼油", "加油站");
        ScoringId byGolmud = fixture.scoringBy(counties, "格尔木").id();
        ScoringRow foreign = PREFECTURE.get(() -> queries.get(caller.scope(), works)).scorings().stream()
                .filter(one -> !one.inspector().name().contains("盐湖") && !one.inspected().name().contains("盐湖")).findFirst().orElseThrow();

        assertThat(found(DELINGHA)).contains(counties).doesNotContain(works);
        assertThat(found(OFFICER)).contains(works).doesNotContain(counties);
        assertThat(found(GOLMUD)).contains(works, counties);
        assertThatThrownBy(() -> DELINGHA.get(() -> queries.get(caller.scope(), works))).isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> OFFICER.get(() -> queries.get(caller.scope(), counties))).isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> DELINGHA.run(() -> files.write(caller.scope(), works, Messages.CHINESE, new ByteArrayOutputStream()))).isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> DELINGHA.get(() -> documents.of(caller.scope(), works))).isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> OFFICER.get(() -> queries.draws(caller.scope(), works))).as("who else is paired").isInstanceOf(RoundNotFound.class);
        assertThat(OFFICER.get(() -> queries.get(caller.scope(), works)).scorings()).hasSize(2).noneMatch(one -> one.id().equals(foreign.id()));
        assertThatThrownBy(() -> OFFICER.get(() -> scoringQueries.get(caller.scope(), foreign.id()))).isInstanceOf(ScoringNotFound.class);
        assertThatThrownBy(() -> OFFICER.run(() -> scorings.submit(foreign.id(), "越权"))).isInstanceOf(ScoringNotFound.class);
        assertThatThrownBy(() -> OFFICER.get(() -> scoringQueries.get(caller.scope(), byGolmud))).isInstanceOf(ScoringNotFound.class);

        assertThatThrownBy(() -> DELINGHA_INSPECTOR.get(() -> scoringQueries.get(caller.scope(), byGolmud))).as("not before it is handed in").isInstanceOf(ScoringNotFound.class);
        assertThatThrownBy(() -> DELINGHA_INSPECTOR.run(() -> scorings.object(byGolmud, "早了"))).isInstanceOf(ScoringNotFound.class);
        UUID item = fixture.items(GOLMUD_INSPECTOR, byGolmud).get(0).item();
        assertThatThrownBy(() -> PREFECTURE.may(Permission.MUTUAL_SCORE).get(() -> scorings.save(byGolmud, change(item, 0, "5", "x", "")))).as("the organiser scores nobody").isInstanceOf(NotTheInspector.class);
        assertThatThrownBy(() -> GOLMUD.get(() -> scorings.save(byGolmud, change(item, 0, "5", "x", "")))).as("without the permission").isInstanceOf(EJBAccessException.class);
        fixture.submitted(GOLMUD_INSPECTOR, byGolmud);
        AttachmentId photo = new AttachmentId(GOLMUD_INSPECTOR.get(() -> scoringQueries.get(caller.scope(), byGolmud)).photos().get(0).attachment());
        assertThat(DELINGHA_INSPECTOR.get(() -> attachments.describe(photo)).picture()).isTrue();
        assertThatThrownBy(() -> OFFICER.get(() -> attachments.describe(photo))).isInstanceOf(AttachmentNotFound.class);
        assertThatThrownBy(() -> As.account("zhou-jianguan").get(() -> attachments.describe(photo))).as("a department of the prefecture takes no part").isInstanceOf(AttachmentNotFound.class);
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.run(() -> scorings.object(byGolmud, "自己的"))).isInstanceOf(NotTheInspected.class);
        assertThatThrownBy(() -> DELINGHA_INSPECTOR.run(() -> scorings.save(byGolmud, change(item, 1, "10", "", "")))).isInstanceOf(NotTheInspector.class);
    }

    @Test @Clause("M5.5")
    void shouldShowBothWhereTwoTabsTypedAtOnce() {
        ScoringId id = fixture.scoringBy(fixture.running(), "格尔木").id();
        UUID item = fixture.items(GOLMUD_INSPECTOR, id).get(0).item();
        SavedAnswer first = save(id, change(item, 0, "8", "(测试)第一页", ""));
        assertThat(first.taken()).isTrue();
        assertThat(save(id, change(item, 0, "8.0", "(测试)第一页", "")).revision()).as("sent again").isEqualTo(1);
        SavedAnswer second = save(id, change(item, 0, "7", "(测试)第二页", ""));
        assertThat(second.taken()).isFalse();
        assertThat(second.reason()).isEqualTo("(测试)第一页");
        assertThat(save(id, change(item, second.revision(), "7", "(测试)第二页", "")).taken()).isTrue();
        assertThat(fixture.items(GOLMUD_INSPECTOR, id).get(0).points()).isEqualByComparingTo("7");
    }

    @Test @Clause("M5.5")
    void shouldSeeThatAllIsHandedInWhenTheLastTwoDoAtOnce() throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:jboss/ee/concurrency/executor/default");
        for (int time = 0; time < 5; time++) {
            RoundId round = fixture.running();
            ScoringId byGolmud = fixture.scoringBy(round, "格尔木").id();
            ScoringId byDelingha = fixture.scoringBy(round, "德令哈").id();
            fixture.scored(GOLMUD_INSPECTOR, byGolmud);
            fixture.scored(DELINGHA_INSPECTOR, byDelingha);
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Void> golmud = threads.submit(() -> handIn(together, GOLMUD_INSPECTOR, byGolmud));
            Future<Void> delingha = threads.submit(() -> handIn(together, DELINGHA_INSPECTOR, byDelingha));
            golmud.get(30, TimeUnit.SECONDS);
            delingha.get(30, TimeUnit.SECONDS);
            assertThat(waiting(PREFECTURE, round.value())).as("it can be closed").isTrue();
            PREFECTURE.run(() -> course.close(round, "(测试)结束"));
        }
    }

    private Void handIn(CyclicBarrier together, As who, ScoringId id) throws Exception {
        together.await(30, TimeUnit.SECONDS);
        who.run(() -> scorings.submit(id, "(测试)总体较好"));
        return null;
    }

    @Test @Clause("M5.5")
    void shouldRefuseWhatIsNotScoredRight() throws IOException {
        RoundId round = fixture.running();
        ScoringId id = fixture.scoringBy(round, "格尔木").id();
        List<AnswerRow> items = fixture.items(GOLMUD_INSPECTOR, id);
        UUID item = items.get(0).item();
        for (String points : List.of("10.1", "-1", "9.55", "1000")) {
            assertThatThrownBy(() -> save(id, change(item, 0, points, "x", ""))).as(points).isInstanceOf(PointsRefused.class);
        }
        assertThatThrownBy(() -> save(id, change(UUID.randomUUID(), 0, "1", "x", ""))).isInstanceOf(ItemNotFound.class);
        assertThatThrownBy(() -> save(id, change(item, 0, "1", "长".repeat(1001), ""))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> save(id, change(null, 0, "1", "", ""))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> save(new ScoringId(UUID.randomUUID()), change(item, 0, "1", "", ""))).isInstanceOf(ScoringNotFound.class);
        assertThatThrownBy(() -> save(new ScoringId(null), change(item, 0, "1", "", ""))).isInstanceOf(ScoringNotFound.class);
        assertThatThrownBy(() -> submit(id)).isInstanceOf(ScoringIncomplete.class);
        fixture.scored(GOLMUD_INSPECTOR, id);
        save(id, change(item, 1, "9", " ", ""));
        assertThatThrownBy(() -> submit(id)).as("a deduction without a reason").isInstanceOf(ScoringIncomplete.class);
        save(id, new AnswerChange(item, 2, BigDecimal.TEN, "(测试)隐患", "", HazardClass.GENERAL, ""));
        assertThatThrownBy(() -> submit(id)).as("a hazard without a place").isInstanceOf(ScoringIncomplete.class);
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.run(() -> scorings.submit(id, " "))).isInstanceOf(ConstraintViolationException.class);

        UUID key = UUID.randomUUID();
        PhotoRow once = photo(id, items.get(2).item(), key);
        assertThat(photo(id, items.get(2).item(), key)).as("the same picture sent again").isEqualTo(once);
        ScoringId other = fixture.scoringBy(round, "德令哈").id();
        assertThatThrownBy(() -> DELINGHA_INSPECTOR.get(() -> scorings.keepPhoto(other, items.get(2).item(), key, HazardFixture.picture()))).isInstanceOf(ScoringNotFound.class);
        Path script = Files.writeString(Files.createTempFile("evil", ".jpg"), "<script>alert(1)</script>");
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.get(() -> scorings.keepPhoto(id, item, UUID.randomUUID(), new Upload("evil.jpg", script)))).isInstanceOf(AttachmentRefused.class);
        Files.delete(script);
        GOLMUD_INSPECTOR.run(() -> scorings.dropPhoto(id, key));
        GOLMUD_INSPECTOR.run(() -> scorings.dropPhoto(id, key));
        assertThat(GOLMUD_INSPECTOR.get(() -> scoringQueries.get(caller.scope(), id)).photos()).noneMatch(one -> one.key().equals(key));
        save(id, new AnswerChange(item, 3, BigDecimal.TEN, "(测试)隐患", "", HazardClass.GENERAL, "示例单位"));
        submit(id);
        assertThatThrownBy(() -> save(id, change(item, 4, "1", "晚了", ""))).isInstanceOf(ScoringMoveRefused.class);
        assertThat(GOLMUD_INSPECTOR.get(() -> scoringQueries.get(caller.scope(), id)).row().state()).isEqualTo(ScoringState.SUBMITTED);
    }

    @Test
    void shouldRefuseWhatIsNotPlannedRight() {
        ScoreSheetId sheet = fixture.issued();
        assertThatThrownBy(() -> plan("x", PartyKind.REGION, sheet, 1, -1)).isInstanceOf(RoundPeriodRefused.class);
        assertThatThrownBy(() -> plan("x", PartyKind.REGION, sheet, 1, 400)).isInstanceOf(RoundPeriodRefused.class);
        assertThatThrownBy(() -> plan(" ", PartyKind.REGION, sheet, 1, 10)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> plan("x".repeat(121), PartyKind.REGION, sheet, 1, 10)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> plan("x", PartyKind.REGION, sheet, 6, 10)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> plan("x", PartyKind.REGION, new ScoreSheetId(UUID.randomUUID()), 1, 10)).hasMessageContaining("scoresheet.not-found");
        assertThatThrownBy(() -> plan("x", PartyKind.REGION, fixture.drafted(), 1, 10)).hasMessageContaining("scoresheet.not-in-force");
        RoundId round = fixture.planned("632801");
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.addRegions(round, List.of(GOLMUD_PATH)))).isInstanceOf(PartyTwice.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.addRegions(round, List.of("632800/")))).as("the prefecture among its counties").isInstanceOf(PartyRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.addEnterprise(round, fixture.enterprise("盐湖"), InspectionCategory.OTHER))).as("of another kind").isInstanceOf(PartyRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> rounds.remove(round, new PartyId(UUID.randomUUID())))).isInstanceOf(PartyNotFound.class);
        RoundPlan works = fixture.plan(PartyKind.ENTERPRISE, 1);
        RoundId golmud = GOLMUD.get(() -> rounds.plan(works));
        var soda = PREFECTURE.get(() -> fixture.enterprise("纯碱"));
        assertThatThrownBy(() -> GOLMUD.run(() -> rounds.addEnterprise(golmud, soda, InspectionCategory.OTHER))).as("of another county").isInstanceOfSatisfying(PartyRefused.class,
                refused -> assertThat(refused.args()[0]).as("without its name").isEqualTo(""));
    }

    private RoundId plan(String title, PartyKind kind, ScoreSheetId sheet, int times, int days) {
        return PREFECTURE.get(() -> rounds.plan(new RoundPlan(title, kind, InspectionCategory.OTHER, null, sheet, fixture.today(), fixture.today().plusDays(days), times)));
    }

    @Test @Clause({"M5.4", "M5.6"})
    void shouldRankIndustriesAmongOneAnother() {
        RoundPlan plan = fixture.plan(PartyKind.INDUSTRY, 1);
        RoundId round = GOLMUD.get(() -> rounds.plan(plan));
        List<OrganisationRow> units = organisations.inRegion("632801", OrganisationKind.MEMBER_UNIT);
        OrganisationRow emergency = units.stream().filter(unit -> unit.name().endsWith("应急管理局")).findFirst().orElseThrow();
        OrganisationRow transport = units.stream().filter(unit -> unit.name().endsWith("交通运输局")).findFirst().orElseThrow();
        GOLMUD.run(() -> rounds.addIndustry(round, emergency.id(), "2611", InspectionCategory.CHEMICALS));
        GOLMUD.run(() -> rounds.addIndustry(round, transport.id(), "5435", InspectionCategory.TRANSPORT));
        OrganisationRow foreign = organisations.inRegion("632802", OrganisationKind.MEMBER_UNIT).get(0);
        assertThatThrownBy(() -> GOLMUD.run(() -> rounds.addIndustry(round, foreign.id(), "5435", InspectionCategory.TRANSPORT))).isInstanceOf(PartyRefused.class);
        GOLMUD.run(() -> course.pair(round));
        GOLMUD.run(() -> course.start(round));
        ScoringId byEmergency = fixture.scoringBy(round, "应急管理局").id();
        assertThat(waiting(GOLMUD_INSPECTOR, byEmergency)).isTrue();
        fixture.submitted(GOLMUD_INSPECTOR, byEmergency);
        GOLMUD.run(() -> course.close(round, "(测试)交通运输局未按时打分"));
        RoundCase closed = GOLMUD.get(() -> queries.get(caller.scope(), round));
        assertThat(closed.ranking().industries()).hasSize(2);
        assertThat(closed.ranking().overall()).extracting(Standing::rank).as("one was scored by nobody").containsExactly(1, 0);
        assertThat(waiting(GOLMUD_INSPECTOR, byEmergency)).isFalse();
    }

    @Test @Clause({"M5.4", "M5.5", "M5.6"})
    void shouldCountForTheClausesAndForALeadersReport() {
        ObligationPeriod year = ObligationPeriod.year(fixture.today().getYear());
        ClauseCount running = count("M5.4", year);
        ClauseCount scoring = count("M5.5", year);
        ClauseCount publishing = count("M5.6", year);
        RoundId round = fixture.running();
        assertThat(count("M5.4", year).due()).isEqualTo(running.due() + 1);
        assertThat(count("M5.5", year).due()).isEqualTo(scoring.due() + 2);
        fixture.submitted(GOLMUD_INSPECTOR, fixture.scoringBy(round, "格尔木").id());
        assertThat(count("M5.5", year).done()).isEqualTo(scoring.done() + 1);
        PREFECTURE.run(() -> course.close(round, "(测试)结束"));
        assertThat(count("M5.4", year).done()).isEqualTo(running.done() + 1);
        assertThat(count("M5.6", year).due()).isEqualTo(publishing.due() + 1);
        PREFECTURE.run(() -> course.publish(round, "(测试)"));
        assertThat(count("M5.6", year).done()).isEqualTo(publishing.done() + 1);
        assertThat(PREFECTURE.get(() -> facts.stream().flatMap(one -> one.of(caller.scope(), "632800/", year).stream()).toList())).anyMatch(fact -> fact.key().equals("hazard.mutual.fact"));
        assertThat(As.account("xitong").get(() -> counts.stream().flatMap(one -> one.of(caller.scope(), year).stream()).toList())).noneMatch(one -> one.clause().startsWith("M5."));
    }

    private ClauseCount count(String clause, ObligationPeriod year) {
        return PREFECTURE.get(() -> counts.stream().flatMap(one -> one.of(caller.scope(), year).stream()).filter(one -> one.clause().equals(clause)).findFirst().orElseThrow());
    }

    private boolean waiting(As who, UUID subject) { return who.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows().stream().anyMatch(row -> row.link().endsWith(subject.toString())); }

    private boolean waiting(As who, ScoringId scoring) { return waiting(who, scoring.value()); }

    private List<RoundId> found(As who) { return who.get(() -> queries.find(caller.scope(), RoundFilter.ALL, new PageRange(0, 200))).rows().stream().map(row -> row.id()).toList(); }

    private RoundCase read(RoundId round) { return PREFECTURE.get(() -> queries.get(caller.scope(), round)); }

    private SavedAnswer save(ScoringId id, AnswerChange change) { return GOLMUD_INSPECTOR.get(() -> scorings.save(id, change)); }

    private PhotoRow photo(ScoringId id, UUID item, UUID key) { return GOLMUD_INSPECTOR.get(() -> scorings.keepPhoto(id, item, key, HazardFixture.picture())); }

    private void submit(ScoringId id) { GOLMUD_INSPECTOR.run(() -> scorings.submit(id, "(测试)总体较好")); }
}
