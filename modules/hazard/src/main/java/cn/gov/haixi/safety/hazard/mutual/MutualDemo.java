package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.KnownSheets;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRow;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One invented round among the counties that is closed with its ranking, and one among Golmud's enterprises that runs: some are scored, some are not. */
@Dependent
class MutualDemo {
    private static final long SEED = 20_171_211L;
    private static final List<String> REASONS = List.of("（示例）抽查台账发现三条隐患整改前后照片缺失，时间不一致。", "（示例）2号泵房可燃气体报警器断电，未见处置记录。", "（示例）应急物资台账与实物不符。");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private HazardNumbers numbers;
    @Inject private HazardIntake hazards;
    @Inject private KnownSheets sheets;
    @Inject private RoundResults results;
    @Inject private RoundDesk desk;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private IndustryQueries industries;

    record Works(UUID id, String name, String regionPath, UUID supervisor, String industry) { }

    void fill(@Observes @Priority(280) DemoWanted wanted) {
        counties(wanted.today());
        enterprises(wanted.today());
    }

    private void counties(LocalDate today) {
        MutualRound round = planned("632800", new Plan("全州地区安全生产互查（示例）", PartyKind.REGION, InspectionCategory.COMPREHENSIVE, today.minusDays(40), today.minusDays(10)), today.minusDays(45));
        List<RegionRow> counties = regions.at(today).stream().filter(one -> !one.prefecture()).toList();
        List<MutualParty> parties = new ArrayList<>();
        counties.forEach(county -> parties.add(MutualParty.region(round.id(), parties.size() + 1, county.name(), county.path(), null, InspectionCategory.COMPREHENSIVE)));
        run(round, parties, today.minusDays(40));
        List<OwnRounds.Found> scorings = found(round, parties);
        for (int i = 0; i < scorings.size(); i++) {
            score(scorings.get(i), i, today.minusDays(12));
            desk.moved(scorings.get(i), "submitted", i == scorings.size() - 1);
        }
        round.close(0, "（示例）各地责任体系基本健全，重大隐患督办有力；部分地区隐患台账不实、应急物资管理不细，须限期整改。", actor("632800"), today.minusDays(8), Instant.now(clock));
        desk.moved(round, "closed");
    }

    private void enterprises(LocalDate today) {
        MutualRound round = planned("632801", new Plan("格尔木市危险化学品企业互查（示例）", PartyKind.ENTERPRISE, InspectionCategory.CHEMICALS, today.minusDays(3), today.plusDays(20)), today.minusDays(6));
        List<MutualParty> parties = new ArrayList<>();
        em.createQuery("select e.id.value, e.name, e.regionPath, e.supervisor.value, e.industry from Enterprise e where e.regionCode = '632801' and e.industry in ('2623', '2511', '5435', '4511', '5265')"
                + " order by e.uscc", Works.class).getResultStream().forEach(one -> parties.add(MutualParty.enterprise(round.id(), parties.size() + 1, one.id(), one.name(), one.regionPath(), one.supervisor(),
                        MutualRounds.division(industries, one.industry()), InspectionCategory.CHEMICALS)));
        run(round, parties, today.minusDays(3));
        List<OwnRounds.Found> scorings = found(round, parties);
        for (int i = 0; i < scorings.size(); i++) {
            if (i % 2 == 1 && !scorings.get(i).inspector().name().contains("盐湖")) {
                score(scorings.get(i), i, today.minusDays(1));
                desk.moved(scorings.get(i), "submitted", false);
            }
        }
    }

    private record Plan(String title, PartyKind kind, InspectionCategory category, LocalDate from, LocalDate to) { }

    private MutualRound planned(String region, Plan plan, LocalDate on) {
        OrganisationRow office = organisations.committeeOffice(region);
        ScoreSheetId id = em.createQuery("select s.id from ScoreSheet s where s.category = :category", ScoreSheetId.class).setParameter("category", plan.category()).getSingleResult();
        SheetRow sheet = sheets.inForce(Scope.region(office.regionPath(), office.id().value()), id);
        var round = new MutualRound(numbers.next("互查", on.getYear()), new RoundPlan(plan.title(), plan.kind(), plan.category(), null, id, plan.from(), plan.to(), 1), sheet, office.regionPath(), actor(region), on,
                Instant.now(clock));
        em.persist(round);
        return round;
    }

    private void run(MutualRound round, List<MutualParty> parties, LocalDate on) {
        parties.forEach(em::persist);
        em.flush();
        Pairing.Result pairs = Pairing.of(parties.size(), Set.of(), 1, SEED);
        pairs.pairs().forEach(pair -> em.persist(new Scoring(parties.get(pair.inspector()), parties.get(pair.inspected()))));
        Actor by = actor(round.regionPath().split("/")[round.regionPath().split("/").length - 1]);
        em.persist(new MutualDraw(round.id(), 1, new DrawnPairs(SEED, 1, parties.stream().map(MutualParty::name).toList(), Set.of(), pairs.pairs()), "", by, Instant.now(clock)));
        round.pair("", by, Instant.now(clock));
        round.start(by, on, Instant.now(clock));
        em.flush();
        desk.started(round, found(round, parties));
    }

    private List<OwnRounds.Found> found(MutualRound round, List<MutualParty> parties) {
        return results.scorings(round.id()).stream().map(one -> new OwnRounds.Found(one, round, party(parties, one.inspector()), party(parties, one.inspected()))).toList();
    }

    private static MutualParty party(List<MutualParty> parties, UUID id) { return parties.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow(); }

    private Actor actor(String region) {
        OrganisationRow office = organisations.committeeOffice(region);
        return new Actor(null, office.id().value(), "示例经办人", office.name());
    }

    /** Full points but for a few items; one of them is a hazard. */
    private void score(OwnRounds.Found found, int number, LocalDate on) {
        Scoring scoring = found.scoring();
        List<AnswerRow> items = results.answers(found.round().sheet().value(), scoring.id());
        Actor by = new Actor(null, null, "示例检查组", found.inspector().name());
        for (AnswerRow item : items) {
            boolean less = (item.place() + number) % 4 == 0;
            boolean hazard = less && number == 1 && item.place() == 3;
            var answer = new ScoringAnswer(scoring.id(), item.item());
            answer.take(new AnswerChange(item.item(), 0, less ? item.most().subtract(BigDecimal.valueOf(1 + number % 3)) : item.most(), less ? REASONS.get((number + item.place()) % REASONS.size()) : "",
                    item.evidence().text() ? "（示例）查阅资料并现场核对。" : "", hazard ? HazardClass.GENERAL : null, hazard ? "示例抽查企业" : ""), item.most(), by.name(), Instant.now(clock));
            if (hazard) {
                answer.opened(hazards.open(new NewHazard(HazardSource.MUTUAL, scoring.id().value(), found.round().number(), "/hazard/scored?id=" + scoring.id().value(), null, "示例抽查企业",
                        found.inspected().regionPath(), null, null, null, "（示例）互查发现：" + item.wording(), HazardClass.GENERAL, on, found.inspector().name())));
            }
            em.persist(answer);
        }
        em.flush();
        List<AnswerRow> scored = results.answers(found.round().sheet().value(), scoring.id());
        scoring.submit(ScoredSheet.of(scored), "（示例）总体较好，个别环节需要加强。", by, on, Instant.now(clock));
    }
}
