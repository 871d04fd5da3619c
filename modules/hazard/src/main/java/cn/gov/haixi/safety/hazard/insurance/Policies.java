package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.platform.validation.SomethingToRead;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.parameter.Dated;
import cn.gov.haixi.safety.registry.parameter.NoParameterInForce;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;

/** Enters policies of liability insurance and what is claimed under them (M5.9): an office for its region, an insurer its own. */
@Stateless
@RolesAllowed({Permission.INSURANCE_KEEP, Permission.INSURANCE_SERVE})
public class Policies {
    static final String SUBJECT = "policy";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private PolicyDesk desk;
    @Inject private Worklist worklist;
    @Inject private Parameters parameters;
    @Inject private EnterpriseQueries enterprises;

    /** Whoever insures. */
    private record Insurer(EnterpriseId id, String name) { }

    public PolicyId enter(@NotNull @Valid PolicyDraft draft) {
        EnterpriseRow insured = insured(draft.enterprise());
        Insurer insurer = insurer(draft);
        Policy policy = new Policy(draft, insured, insurer.id(), insurer.name(), least(draft));
        em.persist(policy);
        written(policy, CaseMove.ENTERED, policy.number() + " " + policy.enterpriseName());
        renewed(policy);
        return policy.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull PolicyId id, long seen, @NotNull @Valid PolicyDraft draft) {
        Policy policy = desk.own(id);
        ChangedMeanwhile.check(seen, policy.version());
        Insurer insurer = insurer(draft);
        policy.correct(draft, insurer.id(), insurer.name(), least(draft));
        written(policy, CaseMove.CORRECTED, "");
        renewed(policy);
    }

    /** @param day the first on which it no longer counts */
    public void terminate(@NotNull PolicyId id, @NotNull @CivilDay LocalDate day, @NotBlank @Size(max = 500) String why) {
        Policy policy = desk.own(id);
        policy.terminate(day, why);
        worklist.done(PolicyWatch.WARNED, id.value());
        written(policy, CaseMove.TERMINATED, day + " " + why.strip());
    }

    public ClaimId claim(@NotNull PolicyId id, @NotNull @Valid ClaimDraft draft) {
        Policy policy = desk.own(id);
        Claim claim = new Claim(policy, draft, today());
        em.persist(claim);
        written(policy, CaseMove.CLAIMED, draft.asked().shown());
        return claim.id();
    }

    /** @param paid zero for a claim that is refused */
    public void settle(@NotNull ClaimId id, @NotNull Money paid, @NotBlank @Size(max = 500) String words) {
        PolicyId under = em.createQuery("select c.policy.id from Claim c where c.id = :id", PolicyId.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(ClaimNotFound::new);
        Policy policy = desk.own(under);
        Claim claim = em.find(Claim.class, id);
        claim.settle(paid, words, today());
        written(policy, CaseMove.SETTLED, paid.shown());
    }

    /** Names of enterprises are public, and an insurer insures where it likes; an office enters what it sees. */
    private EnterpriseRow insured(EnterpriseId id) {
        EnterpriseRow row = enterprises.get(id);
        Scope scope = caller.scope();
        boolean mine = switch (scope.reach()) {
            case REGION -> scope.includes(row.regionPath());
            case ORGANISATION -> row.supervisor() != null && row.supervisor().value().equals(scope.organisation());
            case ENTERPRISE -> caller.may(Permission.INSURANCE_SERVE);
        };
        if (!mine) {
            throw new InsuredNotFound();
        }
        return row;
    }

    private Insurer insurer(PolicyDraft draft) {
        EnterpriseId id = caller.scope().reach() == Scope.Reach.ENTERPRISE ? new EnterpriseId(caller.scope().enterprise()) : draft.insurer();
        String name = id == null ? Line.of(draft.insurerName()) : enterprises.get(id).name();
        if (!SomethingToRead.in(name)) {
            throw new InsurerWanted();
        }
        return new Insurer(id, name);
    }

    private Dated<Money> least(PolicyDraft draft) {
        try {
            return parameters.money("hazard.insurance.least", draft.from());
        } catch (NoParameterInForce before) {
            throw new PolicyTermsRefused("from", "early");
        }
    }

    /** What was warned of is settled when a later policy follows; what is not, tomorrow's warning finds again. */
    private void renewed(Policy policy) {
        em.createQuery("select p.id from Policy p where p.enterprise = :enterprise and p.until < :until", PolicyId.class)
                .setParameter("enterprise", policy.enterprise()).setParameter("until", policy.until()).getResultStream().forEach(before -> worklist.done(PolicyWatch.WARNED, before.value()));
    }

    /** The unique key speaks last: two may enter the same policy at once. */
    private void written(Policy policy, CaseMove move, String words) {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new PolicyTaken();
        }
        trail.note(SUBJECT, policy.id().value(), move, words);
    }

    private LocalDate today() { return LocalDate.now(clock); }
}
