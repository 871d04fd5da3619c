package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.outbox.Outbox;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.account.Correspondent;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseCorrected;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Warns of policies that end (M5.9): from the first warning on they lie on the desk of the county's office, urgent from the last one on; on each day of
 * warning a letter goes to the office, the insured and the insurer. One that is to end early ends on that day; one that is followed by another is not
 * warned of.
 */
@ApplicationScoped
class PolicyWatch {
    static final String WARNED = "policy-end";
    private static final String FOLLOWED = "exists (select 1 from Policy n where n.enterprise = p.enterprise and n.terminatedOn is null and n.belowLeast = false"
            + " and (p.terminatedOn is null and n.until > p.until or n.until >= p.terminatedOn))";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private Outbox outbox;
    @Inject private AccountPeople people;
    @Inject private PolicyWarning warning;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        List<Policy> ending = PolicyQueries.bindEnding(em.createQuery("select p from Policy p where " + PolicyQueries.ENDING + " and not " + FOLLOWED + " order by p.until, p.id.value", Policy.class),
                today, warning.first(today)).getResultList();
        LocalDate urgent = warning.last(today);
        worklist.doneExcept(WARNED, ending.stream().filter(policy -> policy.lastDay().isAfter(urgent)).map(policy -> policy.id().value()).toList());
        ending.stream().filter(policy -> !worklist.waits(WARNED, policy.id().value())).forEach(policy -> lay(policy, !policy.lastDay().isAfter(urgent)));
        List<Integer> stages = warning.days(today);
        List<Policy> told = ending.stream().filter(policy -> stages.contains((int) ChronoUnit.DAYS.between(today, policy.lastDay()))).toList();
        if (!told.isEmpty()) {
            people.correspondents(today).forEach(reader -> write(reader, told));
        }
    }

    private void lay(Policy policy, boolean urgent) {
        var office = organisations.committeeOffice(regions.byPath(policy.regionPath()).code());
        worklist.open(new WorkItem("hazard.policy.work.ending", WARNED, policy.id().value(), policy.enterpriseName(), office.id(), Permission.INSURANCE_KEEP, policy.regionPath(),
                policy.lastDay(), "/hazard/policy?id=" + policy.id().value(), urgent));
    }

    private void write(Correspondent reader, List<Policy> told) {
        List<Policy> concerns = told.stream().filter(policy -> concerns(reader, policy)).toList();
        if (!concerns.isEmpty()) {
            StringBuilder letter = new StringBuilder(text("hazard.policy.letter.head")).append('\n');
            concerns.forEach(policy -> letter.append(text("hazard.policy.letter.line", policy.enterpriseName(), policy.insurerName(), policy.number(), policy.lastDay())).append('\n'));
            outbox.mail(reader.mail(), text("hazard.policy.letter.subject", concerns.size()), letter.append(text("hazard.policy.letter.foot")).toString());
        }
    }

    private static boolean concerns(Correspondent reader, Policy policy) {
        return switch (reader.scope().reach()) {
            case REGION -> reader.permissions().contains(Permission.INSURANCE_KEEP) && reader.scope().regionPath().equals(policy.regionPath());
            case ORGANISATION -> reader.permissions().contains(Permission.INSURANCE_KEEP) && reader.organisation().equals(policy.supervisor());
            case ENTERPRISE -> reader.scope().enterprise().equals(policy.enterprise()) && reader.permissions().contains(Permission.HAZARD_SEE)
                    || reader.scope().enterprise().equals(policy.insurer()) && reader.permissions().contains(Permission.INSURANCE_SERVE);
        };
    }

    /** What the register corrects is corrected here in the same transaction, or another office would see the policy tomorrow still. */
    void on(@Observes EnterpriseCorrected corrected) {
        EnterpriseRow row = corrected.row();
        em.createQuery("select p from Policy p where p.enterprise = :enterprise", Policy.class).setParameter("enterprise", row.id().value()).getResultStream().forEach(policy -> policy.follow(row));
    }

    private static String text(String key, Object... args) { return Messages.text(Messages.CHINESE, key, args); }
}
