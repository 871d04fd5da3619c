package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invented experts of the fields that the prefecture lives from, one draw that was valued, and one whose task is still to come. */
@ApplicationScoped
class ExpertDemo {
    /** Of the demo's refinery. */
    private static final String REFINERY = "91632801MA7T00022J";
    private static final List<Sample> SAMPLES = List.of(
            new Sample("陈光明", "正高级工程师", "示例安全工程研究院", "632800", Set.of(ExpertField.HAZMAT, ExpertField.EMERGENCY), 800, 700),
            new Sample("苏海峰", "高级工程师", "格尔木示例炼油有限公司", "632801", Set.of(ExpertField.HAZMAT, ExpertField.OIL_GAS), 600, 400),
            new Sample("扎西东智", "高级工程师", "示例盐湖化工设计院", "632801", Set.of(ExpertField.HAZMAT, ExpertField.METALLURGY), 800, 210),
            new Sample("梁秀珍", "注册安全工程师", "格尔木示例安全技术服务中心", "632801", Set.of(ExpertField.CONSTRUCTION, ExpertField.GENERAL), 500, 300),
            new Sample("王立军", "高级工程师", "格尔木市示例燃气协会", "632801", Set.of(ExpertField.GAS, ExpertField.SPECIAL_EQUIPMENT), 500, 25),
            new Sample("马成林", "高级工程师", "德令哈示例纯碱有限公司", "632802", Set.of(ExpertField.HAZMAT, ExpertField.SPECIAL_EQUIPMENT), 600, 500),
            new Sample("才仁卓玛", "注册消防工程师", "德令哈示例消防技术中心", "632802", Set.of(ExpertField.FIRE), 500, 120),
            new Sample("何建平", "正高级工程师", "示例矿山设计院", "632800", Set.of(ExpertField.COAL, ExpertField.NON_COAL_MINES), 800, 600),
            new Sample("祁永寿", "高级工程师", "大柴旦示例煤矿有限公司", "632857", Set.of(ExpertField.COAL), 600, -20),
            new Sample("刘长青", "高级工程师", "茫崖示例油田技术服务有限公司", "632803", Set.of(ExpertField.OIL_GAS, ExpertField.POWER), 600, 330),
            new Sample("桑杰", "工程师", "天峻县示例应急救援队", "632823", Set.of(ExpertField.EMERGENCY, ExpertField.TRANSPORT), 400, 450),
            new Sample("赵文静", "主任医师", "海西州示例职业病防治所", "632800", Set.of(ExpertField.OCCUPATIONAL), 500, 380));

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private CaseTrail trail;
    @Inject private HazardNumbers numbers;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private EnterpriseQueries enterprises;

    /** @param left days until his certificate ends */
    private record Sample(String name, String title, String employer, String region, Set<ExpertField> fields, int fee, int left) { }

    void fill(@Observes @Priority(330) DemoWanted wanted) {
        List<Expert> pool = new ArrayList<>();
        int number = 1;
        for (Sample sample : SAMPLES) {
            ExpertDraft draft = new ExpertDraft(sample.name() + "（示例）", sample.title(), sample.employer(), sample.fields(), sample.region(), String.format(Locale.ROOT, "1370000%04d", number),
                    Money.of(sample.fee()));
            Expert expert = new Expert(draft, regions.get(sample.region()).path());
            expert.add(new Certificate(sample.title() + "证书", String.format(Locale.ROOT, "青示例%05d", number), wanted.today().plusDays(sample.left())));
            em.persist(expert);
            trail.note(Experts.SUBJECT, expert.id().value(), CaseMove.ENTERED, "");
            pool.add(expert);
            number++;
        }
        EnterpriseRow refinery = enterprises.byUscc(REFINERY).orElseThrow();
        pool.get(2).add(new Conflict(refinery.id().value(), refinery.name(), "近三年为该企业提供设计服务"));
        pool.get(5).add(new Absence(wanted.today().plusDays(20), wanted.today().plusDays(27), "外出培训"));
        em.flush();
        OrganisationRow office = organisations.committeeOffice("632800");
        Drawn valued = draw(pool, office, task("危险化学品企业重大危险源专家会诊", refinery, wanted.today().minusDays(20)), refinery).drawn().get(0);
        valued.value(Grade.GOOD, "检查细致，意见可操作。", wanted.today());
        draw(pool, organisations.committeeOffice("632801"), task("盐湖化工企业安全设施设计诊断", null, wanted.today().plusDays(12)), null);
    }

    private static DrawDraft task(String purpose, EnterpriseRow whom, LocalDate from) {
        return new DrawDraft(purpose, ExpertField.HAZMAT, null, 1, from, from.plusDays(1), whom == null ? null : whom.id().value(), null);
    }

    private ExpertDraw draw(List<Expert> pool, OrganisationRow office, DrawDraft task, EnterpriseRow whom) {
        String seed = String.format(Locale.ROOT, "%032x", task.purpose().hashCode() & 0xffffffffL);
        List<DrawCandidate> candidates = pool.stream().filter(expert -> expert.row().fields().contains(task.field())).map(expert -> new DrawCandidate(expert.id().value(), expert.name(),
                Drawing.lot(seed, expert.id().value()), expert.excluded(task, whom == null ? null : whom.name()).orElse(null))).toList();
        Actor by = new Actor(null, office.id().value(), "示例经办人", office.name());
        ExpertDraw draw = new ExpertDraw(numbers.next("抽取", task.from().getYear()), task, whom == null ? null : new ExpertDraw.Judged(whom.name(), whom.supervisor().value()), office.regionPath(),
                seed, candidates, task.to().plusDays(7), by, clock.instant().atZone(ZoneId.of("Asia/Shanghai")).minusDays(1).toInstant());
        em.persist(draw);
        draw.drawn().forEach(one -> task.from().datesUntil(task.to().plusDays(1)).forEach(day -> em.persist(new ExpertDay(one, day))));
        trail.note(Draws.SUBJECT, draw.id().value(), CaseMove.DRAWN, draw.drawn().get(0).name());
        return draw;
    }
}
