package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Invented hazards of the last months in every state, for whoever tries the platform. Nothing of it happened. */
@Dependent
class HazardDemo {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Actor CLERK = new Actor(null, null, "示例监管员", "");
    private static final Actor OFFICER = new Actor(null, null, "示例企业安全员", "");

    /** @param enterprise its code in the demo's register; {@code age} days since it was found; {@code until} how far it has come; {@code days} from the order to the deadline */
    private record Story(String enterprise, int age, HazardState until, HazardClass grade, HazardFactor factor, String type, HazardSource source, String place, String found, int days,
                         double east, double north) { }

    private static final List<Story> STORIES = List.of(
            new Story("91632801MA7T00014P", 1, HazardState.REPORTED, HazardClass.GENERAL, HazardFactor.MATERIAL, "机械", HazardSource.SELF_CHECK, "钾肥车间三号皮带", "（示例）三号皮带机头轮护罩松脱，螺栓缺失。", 0, 95.11, 36.71),
            new Story("91632801MA7T00014P", 12, HazardState.RECTIFYING, HazardClass.MAJOR, HazardFactor.MATERIAL, "中毒", HazardSource.GOVERNMENT, "液氨储罐区", "（示例）液氨储罐紧急切断阀失效，气体检测报警仪未投用。", 45, 95.10, 36.73),
            new Story("91632801MA7T00014P", 40, HazardState.CLOSED, HazardClass.GENERAL, HazardFactor.ENVIRONMENT, "高处坠落", HazardSource.SELF_CHECK, "筛分楼平台", "（示例）筛分楼四层平台护栏锈蚀断裂。", 10, 95.10, 36.72),
            new Story("91632801MA7T00014P", 25, HazardState.RECTIFYING, HazardClass.GENERAL, HazardFactor.HUMAN, "触电", HazardSource.SELF_CHECK, "配电室", "（示例）配电室临时用电未办作业票，接线裸露。", 10, 95.09, 36.72),
            new Story("91632801MA7T00022J", 6, HazardState.CONFIRMED, HazardClass.EXTRAORDINARY, HazardFactor.MATERIAL, "可燃气体爆炸", HazardSource.GOVERNMENT, "催化裂化装置", "（示例）催化装置可燃气体泄漏，联锁长期摘除。", 0, 94.86, 36.44),
            new Story("91632801MA7T00022J", 20, HazardState.SUBMITTED, HazardClass.LARGER, HazardFactor.MANAGEMENT, "火灾", HazardSource.GOVERNMENT, "动火作业现场", "（示例）特殊作业审批流于形式，监护人不在现场。", 30, 94.85, 36.43),
            new Story("91632801MA7T000650", 33, HazardState.CLOSED, HazardClass.GENERAL, HazardFactor.MATERIAL, "火灾", HazardSource.GOVERNMENT, "卸油口", "（示例）卸油口静电接地报警器损坏。", 7, 94.93, 36.43),
            new Story("91632801MA7T000575", 3, HazardState.ORDERED, HazardClass.LARGER, HazardFactor.MATERIAL, "可燃气体爆炸", HazardSource.THIRD_PARTY, "调压站", "（示例）调压站泄漏报警探头超期未检定。", 15, 94.92, 36.40),
            new Story("91632802MA7T0009XU", 15, HazardState.RECTIFYING, HazardClass.GENERAL, HazardFactor.ENVIRONMENT, "其他", HazardSource.GOVERNMENT, "煅烧车间", "（示例）煅烧车间除尘器停用，粉尘积聚。", 20, 97.34, 37.33),
            new Story("91632802MA7T00110F", 8, HazardState.REJECTED, HazardClass.GENERAL, HazardFactor.MANAGEMENT, "其他", HazardSource.IMPORT, "办公楼", "（示例）反映食堂卫生问题。", 0, 97.42, 37.37),
            new Story("91632803MA7T00137M", 18, HazardState.RECTIFYING, HazardClass.MAJOR, HazardFactor.ENVIRONMENT, "坍塌", HazardSource.EXPERT, "三号尾矿库", "（示例）尾矿坝下游排洪沟淤堵，浸润线偏高。", 60, 90.18, 38.25),
            new Story("91632823MA7T00209D", 10, HazardState.ORDERED, HazardClass.MAJOR, HazardFactor.MATERIAL, "可燃气体爆炸", HazardSource.GOVERNMENT, "一采区回风巷", "（示例）瓦斯传感器安装位置不符，数据失真。", 30, 99.01, 38.04),
            new Story("91632800MA7T00233K", 5, HazardState.REPORTED, HazardClass.LARGER, HazardFactor.ENVIRONMENT, "坍塌", HazardSource.INSURER, "二中段", "（示例）二中段顶板未按设计支护。", 0, 95.51, 38.04));

    @Inject private EntityManager em;
    @Inject private HazardNumbers numbers;
    @Inject private HazardClocks clocks;
    @Inject private HazardDesk desk;
    @Inject private Repetitions repetitions;
    @Inject private AccidentTypes types;
    @Inject private EnterpriseQueries enterprises;

    /** The oldest first, as they would have come. */
    void fill(@Observes @Priority(260) DemoWanted wanted) {
        STORIES.stream().sorted(Comparator.comparingInt(Story::age).reversed()).forEach(story -> tell(story, wanted.today()));
    }

    private void tell(Story story, LocalDate today) {
        EnterpriseRow enterprise = enterprises.byUscc(story.enterprise()).orElseThrow();
        LocalDate found = today.minusDays(story.age());
        var told = new NewHazard(story.source(), null, null, null, enterprise.id(), null, enterprise.regionPath(), story.place(),
                new Position(BigDecimal.valueOf(story.east()), BigDecimal.valueOf(story.north())), null, story.found(), story.grade(), found, "示例检查组");
        var hazard = new Hazard(numbers.next("隐患", found.getYear()), told, enterprise.name(), enterprise.supervisor().value(), clocks.confirmBy(found), CLERK, found, at(found));
        String type = types.on(found).stream().filter(one -> one.name().contains(story.type())).findFirst().orElseThrow().code();
        hazard.classify(new Classification(story.grade(), story.factor(), type));
        em.persist(hazard);
        em.flush();
        if (story.until() == HazardState.REJECTED) {
            hazard.reject("（示例）不属于安全生产事故隐患，已转有关部门。", found.plusDays(1), CLERK, at(found.plusDays(1)));
        } else if (story.until() != HazardState.REPORTED) {
            advance(hazard, story, type, found.plusDays(1));
        }
        repetitions.recognise(hazard, at(found));
        desk.moved(hazard, "reported");
    }

    private void advance(Hazard hazard, Story story, String type, LocalDate day) {
        hazard.confirm(new Classification(story.grade(), story.factor(), type), CLERK, at(day));
        if (story.until() == HazardState.CONFIRMED) {
            return;
        }
        boolean whole = story.grade() != HazardClass.MAJOR || story.until() != HazardState.ORDERED;
        hazard.order(new HazardOrder(story.days() > 10 ? Treatment.TIMED : Treatment.IMMEDIATE, day.plusDays(story.days()),
                new FiveInPlace("示例负责人", "（示例）停用、更换并检验合格后恢复。", whole ? Money.of(story.grade().major() ? 260_000 : 8_000) : null, whole ? "（示例）制定临时管控和应急预案。" : null)),
                CLERK, day, at(day));
        if (story.grade().major()) {
            hazard.stop("（示例）撤出作业人员，停止使用该装置。", CLERK, at(day));
            hazard.nameExpert(null, "示例专家", "（示例）建议更换后委托检验机构检验。", CLERK, at(day));
        }
        if (story.until() == HazardState.ORDERED) {
            return;
        }
        hazard.begin(OFFICER, at(day.plusDays(1)));
        if (story.until() == HazardState.RECTIFYING) {
            return;
        }
        LocalDate done = day.plusDays(5);
        hazard.submit("（示例）已按要求整改完毕，附整改前后照片。", clocks.acceptBy(done), OFFICER, done, at(done));
        if (story.until() == HazardState.CLOSED) {
            hazard.accept("（示例）现场复查合格，同意销号。", CLERK, done.plusDays(2), at(done.plusDays(2)));
        }
    }

    /** In the middle of the morning. */
    private static Instant at(LocalDate day) { return day.atTime(LocalTime.of(9, 10)).atZone(ZONE).toInstant(); }
}
