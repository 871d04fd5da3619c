package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented risks of some of the demo's enterprises, in all colours; one was never assessed, one should have been again. */
@ApplicationScoped
class RiskDemo {
    private static final String KEEPER = "张强（示例）";

    /** @param age days since the assessment; negative where there was none */
    private record Story(String enterprise, String object, double east, double north, Integer level, String unit, String event, String consequence, Factors factors, int age, MeasureKind kind, String measure, String check,
                         String emergency) { }

    private static final List<Story> STORIES = List.of(
            new Story("91632801MA7T00014P", "液氨储罐区（示例）", 95.10, 36.73, 3, "1号液氨球罐", "液氨泄漏", "人员中毒、冻伤，可燃气体爆炸", Factors.lec(Likelihood.UNUSUAL, Exposure.DAILY, Consequence.DISASTER), 60, MeasureKind.SAFETY_INSTRUMENTS,
                    "罐区设置有毒气体检测报警仪，与紧急切断阀联锁", "报警仪在线、切断阀动作正常", "立即切断进出料，开启水幕，上风向撤离，报告值班长"),
            new Story("91632801MA7T00014P", "液氨储罐区（示例）", 95.10, 36.73, 3, "液氨装卸台", "装卸软管脱落", "人员冻伤", Factors.lec(Likelihood.UNUSUAL, Exposure.WEEKLY, Consequence.SERIOUS), 60, MeasureKind.OPERATION_RECORD,
                    "装卸作业实行双人监护和作业票", "作业票、监护记录齐全", "关闭两端阀门，穿戴防护服堵漏"),
            new Story("91632801MA7T00014P", "钾肥车间（示例）", 95.11, 36.71, null, "皮带输送系统", "机械卷入", "肢体伤残", Factors.lec(Likelihood.UNUSUAL, Exposure.DAILY, Consequence.SERIOUS), 400, MeasureKind.STATIC,
                    "皮带机头尾设防护罩，全线设拉绳开关", "防护罩牢固，拉绳开关有效", "拉绳停机，切断电源，送医"),
            new Story("91632801MA7T00014P", "钾肥车间（示例）", 95.11, 36.71, null, "检修作业", "高处坠落", "人员死亡", Factors.ls(3, 4), 30, MeasureKind.PROTECTIVE_EQUIPMENT, "二米以上作业系挂安全带", "安全带完好并正确系挂", "停止作业，现场急救，拨打120"),
            new Story("91632801MA7T00014P", "钾肥车间（示例）", 95.11, 36.71, null, "化验室", "试剂灼伤", "轻度灼伤", Factors.ls(2, 2), 30, MeasureKind.EMERGENCY_FACILITY, "设置洗眼器", "洗眼器通水", "清水冲洗十五分钟后就医"),
            new Story("91632801MA7T00022J", "催化裂化装置（示例）", 94.86, 36.44, 2, "反应再生系统", "油气泄漏着火爆炸", "多人伤亡、装置损毁", Factors.lec(Likelihood.UNUSUAL, Exposure.CONTINUOUS, Consequence.DISASTER), 90, MeasureKind.PROCESS_CONTROL,
                    "关键参数设高低限报警和联锁", "联锁投用率百分之百", "紧急停工，消防蒸汽掩护，撤离无关人员"),
            new Story("91632801MA7T00022J", "原油罐区（示例）", 94.85, 36.43, 1, "1万立方米浮顶罐", "密封圈雷击着火", "罐区火灾", Factors.lec(Likelihood.SURPRISING, Exposure.CONTINUOUS, Consequence.ONE_DEATH), 90, MeasureKind.FIRE_FACILITY, "设泡沫灭火和光纤感温系统",
                    "泡沫系统每月试验", "启动泡沫系统，冷却邻罐"),
            new Story("91632802MA7T0009XU", "煅烧车间（示例）", 97.34, 37.33, null, "石灰窑", "一氧化碳中毒", "人员中毒死亡", Factors.ls(4, 4), 120, MeasureKind.SAFETY_INSTRUMENTS, "窑顶设固定式一氧化碳报警仪", "报警仪检定有效", "佩戴空气呼吸器施救，撤离人员"),
            new Story("91632802MA7T0009XU", "煅烧车间（示例）", 97.34, 37.33, null, "包装间", "粉尘", "职业性尘肺", Factors.ls(3, 3), 120, MeasureKind.PROTECTIVE_EQUIPMENT, "佩戴防尘口罩，开启除尘器", "除尘器运行", "停止作业，通风"),
            new Story("91632823MA7T00209D", "一采区（示例）", 99.01, 38.04, null, "采煤工作面", "瓦斯超限", "瓦斯爆炸", Factors.lec(Likelihood.UNUSUAL, Exposure.CONTINUOUS, Consequence.CATASTROPHE), 45, MeasureKind.SAFETY_INSTRUMENTS, "瓦斯监控系统断电闭锁", "传感器按期标校",
                    "停电撤人，恢复通风"),
            new Story("91632823MA7T00209D", "一采区（示例）", 99.01, 38.04, null, "运输巷", "运输车辆伤害", "人员伤残", null, -1, MeasureKind.PLAN, "行车不行人", "信号、警示完好", "停车施救"));

    @Inject private EntityManager em;
    @Inject private RiskDesk desk;
    @Inject private RiskStandings standings;
    @Inject private Assessing assessing;
    @Inject private EnterpriseQueries enterprises;

    void fill(@Observes @Priority(270) DemoWanted wanted) {
        LocalDate today = wanted.today();
        STORIES.stream().map(Story::enterprise).distinct().forEach(code -> {
            UUID enterprise = enterprises.byUscc(code).orElseThrow().id().value();
            LocalDate since = today.minusDays(STORIES.stream().filter(one -> one.enterprise().equals(code)).mapToInt(Story::age).max().orElse(0));
            standings.hold(enterprise, since);
            RiskObject object = null;
            for (Story story : STORIES.stream().filter(one -> one.enterprise().equals(code)).toList()) {
                if (object == null || !object.name().equals(story.object())) {
                    object = new RiskObject(enterprise, new ObjectDraft(story.object(), story.level() == null ? null : "示例-" + story.level(), "生产技术部", KEEPER, story.level(),
                            new Position(BigDecimal.valueOf(story.east()), BigDecimal.valueOf(story.north()))));
                    em.persist(object);
                }
                tell(story, object, today);
            }
            desk.recount(enterprise, since);
        });
    }

    private void tell(Story story, RiskObject object, LocalDate today) {
        RiskUnit unit = new RiskUnit(object, new UnitDraft(story.unit(), "生产车间", KEEPER));
        em.persist(unit);
        RiskEvent event = new RiskEvent(unit, new EventDraft(story.event(), story.consequence(), story.emergency()));
        em.persist(event);
        if (story.factors() != null) {
            assessing.assess(event, true, story.factors(), today.minusDays(story.age()), KEEPER, "（示例）车间、安全部门和员工代表共同评估。");
        }
        em.persist(new ControlMeasure(event, new MeasureDraft(MeasureSource.INSPECTION, story.kind(), "", story.measure(), story.check(), KEEPER)));
    }
}
