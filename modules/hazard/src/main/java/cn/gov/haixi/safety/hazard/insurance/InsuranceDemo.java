package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Invented policies of the demo's insurer: in force, about to end, ended; two services under them, and a claim. */
@ApplicationScoped
class InsuranceDemo {
    private static final String INSURER = "91632802MA7T0025X3";
    private static final List<Sample> SAMPLES = List.of(
            new Sample("91632801MA7T00014P", 420, 500_000, 150_000_000, 126_000, -150),
            new Sample("91632801MA7T00022J", 260, 600_000, 100_000_000, 98_000, -340),
            new Sample("91632801MA7T00030D", 85, 400_000, 20_000_000, 42_500, -359),
            new Sample("91632801MA7T00073T", 130, 400_000, 30_000_000, 58_500, -400),
            new Sample("91632802MA7T0009XU", 310, 500_000, 100_000_000, 108_500, -90),
            new Sample("91632823MA7T00209D", 520, 300_000, 120_000_000, 182_000, -200));

    @Inject private EntityManager em;
    @Inject private CaseTrail trail;
    @Inject private HazardNumbers numbers;
    @Inject private Parameters parameters;
    @Inject private HazardIntake intake;
    @Inject private EnterpriseQueries enterprises;

    /** @param begun days from today to its first day; each lasts a year */
    private record Sample(String insured, int persons, int perPerson, int total, int premium, int begun) { }

    void fill(@Observes @Priority(340) DemoWanted wanted) {
        EnterpriseRow insurer = enterprises.byUscc(INSURER).orElseThrow();
        int number = 1;
        for (Sample sample : SAMPLES) {
            LocalDate from = wanted.today().plusDays(sample.begun());
            EnterpriseRow insured = enterprises.byUscc(sample.insured()).orElseThrow();
            PolicyDraft draft = new PolicyDraft("示例安责%d%04d".formatted(from.getYear(), number++), insurer.id(), null, insured.id(), sample.persons(), Money.of(sample.perPerson()),
                    Money.of(sample.total()), Money.of(sample.premium()), from, from.plusYears(1).minusDays(1));
            Policy policy = new Policy(draft, insured, insurer.id(), insurer.name(), parameters.money("hazard.insurance.least", from));
            em.persist(policy);
            trail.note(Policies.SUBJECT, policy.id().value(), CaseMove.ENTERED, policy.number());
            if (number == 2) {
                serve(policy, wanted.today());
            }
        }
    }

    private void serve(Policy policy, LocalDate today) {
        Prevention training = new Prevention(numbers.next("预防服务", today.getYear()), policy, new PreventionDraft(today.minusDays(60), PreventionKind.TRAINING, "孙工、李工（示例）",
                "为车间班组长开展有限空间作业和检维修安全培训，参加 46 人。", Money.of(6_000)), today);
        em.persist(training);
        trail.note(Preventions.SUBJECT, training.id().value(), CaseMove.SERVED, training.number());
        Prevention check = new Prevention(numbers.next("预防服务", today.getYear()), policy, new PreventionDraft(today.minusDays(6), PreventionKind.HAZARD_CHECK, "孙工、周工（示例）",
                "检查储罐区、装卸台和配电室，查看检修作业票 20 份。", Money.of(8_000)), today);
        em.persist(check);
        trail.note(Preventions.SUBJECT, check.id().value(), CaseMove.SERVED, check.number());
        String found = "装卸台 2 号鹤管静电接地线断开，接地电阻未按周期检测。";
        HazardId hazard = intake.open(new NewHazard(HazardSource.INSURER, check.id().value(), check.number(), "/hazard/prevention?id=" + check.id().value(),
                check.policy().row(today).enterprise(), policy.enterpriseName(), policy.regionPath(), "装卸台", null, null, found, HazardClass.GENERAL, check.servedOn(), policy.insurerName()));
        check.found(hazard, found, HazardClass.GENERAL);
        trail.note(Preventions.SUBJECT, check.id().value(), CaseMove.HAZARD_FOUND, found);
        Claim claim = new Claim(policy, new ClaimDraft(today.minusDays(45), "检修工在平台踏空受伤，住院治疗（示例）", 0, 1, Money.of(86_000)), today);
        claim.settle(Money.of(72_500), "按合同约定赔付医疗费和误工费。", today);
        em.persist(claim);
        trail.note(Policies.SUBJECT, policy.id().value(), CaseMove.SETTLED, "¥72500.00");
    }
}
