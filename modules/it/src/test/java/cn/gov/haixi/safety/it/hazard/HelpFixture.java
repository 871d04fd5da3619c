package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.hazard.expert.Certificate;
import cn.gov.haixi.safety.hazard.expert.DrawDraft;
import cn.gov.haixi.safety.hazard.expert.DrawId;
import cn.gov.haixi.safety.hazard.expert.Draws;
import cn.gov.haixi.safety.hazard.expert.ExpertDraft;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertId;
import cn.gov.haixi.safety.hazard.expert.Experts;
import cn.gov.haixi.safety.hazard.insurance.Policies;
import cn.gov.haixi.safety.hazard.insurance.PolicyDraft;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.service.Agencies;
import cn.gov.haixi.safety.hazard.service.AgencyDraft;
import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.ContractDraft;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.registry.EnterpriseFixture;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseDraft;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.Enterprises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Experts, policies and contracts as tests need them, each of its own. */
@ApplicationScoped
public class HelpFixture {
    static final As PREFECTURE = As.account("zhou-banli");
    static final As GOLMUD = As.account("geermu-banli");
    static final As DIRECTOR = As.account("geermu-zhuren");
    static final As DELINGHA = As.account("delingha-banli");
    static final As REGULATOR = As.account("geermu-jianguan");
    static final As POTASH = As.account("yanhu-anquan");
    static final As INSURER = As.account("shili-baoxian");

    @Inject private Experts experts;
    @Inject private Draws draws;
    @Inject private Policies policies;
    @Inject private Agencies agencies;
    @Inject private Contracts contracts;
    @Inject private Enterprises enterprises;
    @Inject private Clock clock;

    LocalDate today() { return LocalDate.now(clock); }

    static ExpertDraft draft(String name, ExpertField field, String region) {
        return new ExpertDraft(name, "高级工程师", "测试设计院", Set.of(field), region, "13700001111", Money.of(500));
    }

    /** With a certificate that does not expire. */
    ExpertId expert(String name, ExpertField field, String region) {
        ExpertId id = PREFECTURE.get(() -> experts.enter(draft(name, field, region)));
        PREFECTURE.run(() -> experts.addCertificate(id, new Certificate("注册安全工程师", "测" + id.value(), null)));
        return id;
    }

    DrawDraft task(ExpertField field, String regionPath, int wanted, LocalDate from, LocalDate to) { return new DrawDraft("测试会诊", field, regionPath, wanted, from, to, null, null); }

    DrawId drawn(As by, DrawDraft task) { return by.get(() -> draws.draw(task)); }

    EnterpriseId enterprise(String name, String region, String industry) {
        return PREFECTURE.get(() -> enterprises.enter(new EnterpriseDraft(EnterpriseFixture.code(), name, region, industry, null, false, null, null, null)));
    }

    PolicyDraft policy(EnterpriseId insured, LocalDate from) {
        return new PolicyDraft("测" + UUID.randomUUID().toString().substring(0, 18), null, "测试保险公司", insured, 20, Money.of(400_000), Money.of(1_000_000), Money.of(9_000), from, from.plusYears(1).minusDays(1));
    }

    /** In force since a month ago. */
    PolicyId policy(As by, EnterpriseId insured) { return by.get(() -> policies.enter(policy(insured, today().minusDays(30)))); }

    AgencyId agency() { return GOLMUD.get(() -> agencies.enter(new AgencyDraft(EnterpriseFixture.code(), "测试服务机构", "测试资质", null, "某", "0979-8000000"))); }

    ContractId contract(long sum) {
        AgencyId agency = agency();
        return GOLMUD.get(() -> contracts.enter(new ContractDraft("测合" + UUID.randomUUID().toString().substring(0, 12), agency, "测试诊断", Money.of(sum), Money.of(sum), today(), today().plusDays(90))));
    }
}
