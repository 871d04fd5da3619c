package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Two invented firms and a contract of each: one with reports accepted and a part paid, one that delivered a false report. */
@ApplicationScoped
class ServiceDemo {
    @Inject private EntityManager em;
    @Inject private CaseTrail trail;
    @Inject private OrganisationQueries organisations;

    void fill(@Observes @Priority(350) DemoWanted wanted) {
        LocalDate today = wanted.today();
        OrganisationRow prefecture = organisations.committeeOffice("632800");
        OrganisationRow golmud = organisations.committeeOffice("632801");
        Agency sound = agency("91632800MA7R00012G", "青海示例安全技术服务有限公司（示例）", "安全评价机构资质 APJ-(青)-示例01", today.plusDays(400), prefecture);
        Agency poor = agency("91632801MA7R00020R", "格尔木示例检测评价有限公司（示例）", "安全生产检测检验机构资质 青示例02", today.plusDays(35), golmud);

        ServiceContract check = contract(golmud, new ContractDraft("格安委办合〔" + today.getYear() + "〕3号", sound.id(), "危险化学品企业安全风险诊断（12 家）", Money.of(480_000), Money.of(456_000),
                today.minusDays(90), today.plusDays(120)), sound);
        Actor clerk = person(golmud, "示例经办人");
        Actor director = person(golmud, "示例负责人");
        Deliverable first = new Deliverable(check, "第一批 6 家企业诊断报告", today.minusDays(20));
        first.deliver(clerk, today.minusDays(25));
        first.accept("内容完整，意见可操作。", director, today.minusDays(18));
        em.persist(first);
        em.persist(new Deliverable(check, "第二批 6 家企业诊断报告", today.plusDays(30)));
        Payment half = new Payment(check, Money.of(228_000), "合同第五条：第一批报告验收后支付 50 %", clerk, today.minusDays(15));
        half.confirm(director, today.minusDays(12));
        em.persist(half);
        trail.note(Contracts.SUBJECT, check.id().value(), CaseMove.PAYMENT_CONFIRMED, "¥228000.00");

        ServiceContract testing = contract(prefecture, new ContractDraft("西安委办合〔" + today.getYear() + "〕5号", poor.id(), "非煤矿山提升系统检测检验", Money.of(150_000), Money.of(138_000),
                today.minusDays(150), today.plusDays(30)), poor);
        em.persist(new FalseReport(testing, "检测报告所附现场照片与实际设备不符，经核查未到现场检测（示例）", person(prefecture, "示例经办人"), today.minusDays(30)));
        poor.foundFalse();
        trail.note(Contracts.SUBJECT, testing.id().value(), CaseMove.FALSE_REPORT, "");
    }

    private Agency agency(String uscc, String name, String qualification, LocalDate until, OrganisationRow keeper) {
        Agency agency = new Agency(new AgencyDraft(uscc, name, qualification, until, "联系人（示例）", "0979-8000000"), uscc, keeper.regionPath());
        em.persist(agency);
        trail.note(Agencies.SUBJECT, agency.id().value(), CaseMove.ENTERED, "");
        return agency;
    }

    private ServiceContract contract(OrganisationRow body, ContractDraft draft, Agency agency) {
        ServiceContract contract = new ServiceContract(draft, agency, body.regionPath(), person(body, "示例经办人"));
        em.persist(contract);
        trail.note(Contracts.SUBJECT, contract.id().value(), CaseMove.ENTERED, contract.number());
        return contract;
    }

    private static Actor person(OrganisationRow body, String name) { return new Actor(Ids.next(), body.id().value(), name, body.name()); }
}
