package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Two invented sheets of the prefecture: for counties that look at one another's work, and for enterprises with dangerous chemicals. */
@Dependent
class ScoreSheetDemo {
    private static final String DUTY = "责任落实";
    private static final String HAZARDS = "隐患排查治理";
    private static final String EMERGENCY = "应急准备";
    private static final String SITE = "现场管理";
    private static final List<ItemDraft> COUNTIES = List.of(
            item(DUTY, "党政领导安全生产责任清单建立并公开，定期研究安全生产工作", "未建立清单扣5分；每少研究一次扣1分", 10, ItemEvidence.TEXT),
            item(DUTY, "行业监管部门职责明确，监管对象底数清楚", "职责不清扣3分；每漏一家监管对象扣0.5分", 10, ItemEvidence.TEXT),
            item(DUTY, "安委会及其办公室运转正常，议定事项有督办、有结果", "无督办记录扣2分，每项未办结扣0.5分", 8, ItemEvidence.NONE),
            item(HAZARDS, "重大隐患挂牌督办，责任、措施、资金、时限、预案“五到位”", "每有一项不到位扣1分", 12, ItemEvidence.TEXT),
            item(HAZARDS, "隐患台账真实完整，整改前后有影像资料", "抽查台账，每有一条不实扣1分", 10, ItemEvidence.PHOTO),
            item(HAZARDS, "举报线索按时受理、核查、反馈", "每超期一件扣1分", 8, ItemEvidence.NONE),
            item(EMERGENCY, "应急预案衔接配套，按计划开展演练", "未演练扣4分；无评估扣1分", 10, ItemEvidence.NONE),
            item(EMERGENCY, "应急物资储备与台账相符", "每有一项不符扣0.5分", 8, ItemEvidence.NONE),
            item(SITE, "随机抽查一家重点企业：现场作业审批、警戒、监护到位", "每有一处不符合扣1分", 14, ItemEvidence.NONE),
            item(SITE, "随机抽查一处人员密集场所：疏散通道、消防设施完好", "每有一处不符合扣1分", 10, ItemEvidence.NONE));
    private static final List<ItemDraft> CHEMICALS = List.of(
            item("安全管理", "主要负责人和安全管理人员持证在岗，每月带队检查", "未持证扣5分；每缺一次检查扣1分", 10, ItemEvidence.TEXT),
            item("安全管理", "全员安全生产责任制与岗位操作规程齐全", "每缺一项扣1分", 10, ItemEvidence.NONE),
            item("风险管控", "重大危险源辨识、评估、备案、包保责任落实", "每有一项不落实扣2分", 15, ItemEvidence.TEXT),
            item("风险管控", "可燃、有毒气体检测报警完好，报警处置有记录", "每有一处失效扣2分", 15, ItemEvidence.NONE),
            item("作业管理", "动火、受限空间等特殊作业票证规范，监护到位", "每有一张票不规范扣1分", 15, ItemEvidence.NONE),
            item("作业管理", "承包商入厂培训、交底、监督到位", "每有一人未培训扣1分", 10, ItemEvidence.NONE),
            item("设备设施", "储罐、管道、安全附件定期检验，防雷防静电完好", "每有一处超期扣2分", 15, ItemEvidence.NONE),
            item(EMERGENCY, "应急器材完好，岗位人员会使用", "抽考不合格每人扣1分", 10, ItemEvidence.NONE));

    @Inject private EntityManager em;
    @Inject private OrganisationQueries organisations;

    void fill(@Observes @Priority(270) DemoWanted wanted) {
        OrganisationRow office = organisations.committeeOffice("632800");
        enter(new SheetDraft("县级安全生产工作互查评分表（示例）", InspectionCategory.COMPREHENSIVE, null), COUNTIES, office, wanted.today());
        enter(new SheetDraft("危险化学品企业互查评分表（示例）", InspectionCategory.CHEMICALS, null), CHEMICALS, office, wanted.today());
    }

    private void enter(SheetDraft draft, List<ItemDraft> items, OrganisationRow office, LocalDate today) {
        var sheet = new ScoreSheet(draft, office.regionPath(), office.id().value());
        sheet.draft(draft, items.size(), items.stream().map(ItemDraft::points).reduce(BigDecimal.ZERO, BigDecimal::add));
        sheet.issue(today.minusMonths(3));
        em.persist(sheet);
        em.flush();
        for (int place = 0; place < items.size(); place++) {
            em.persist(new ScoreItem(sheet.id(), place + 1, items.get(place)));
        }
    }

    private static ItemDraft item(String section, String wording, String standard, int points, ItemEvidence evidence) {
        return new ItemDraft(section, wording, standard, BigDecimal.valueOf(points), evidence);
    }
}
