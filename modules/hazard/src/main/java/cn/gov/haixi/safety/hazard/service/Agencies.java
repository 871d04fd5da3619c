package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.CreditCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps the firms of whom governments buy safety services: an office those that it entered, the prefecture's all. */
@Stateless
@RolesAllowed(Permission.EXPERT_KEEP)
public class Agencies {
    static final String SUBJECT = "service-agency";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;

    public AgencyId enter(@NotNull @Valid AgencyDraft draft) {
        Agency agency = new Agency(draft, CreditCode.read(draft.uscc()), caller.scope().regionPath());
        em.persist(agency);
        written(agency, CaseMove.ENTERED);
        return agency.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull AgencyId id, long seen, @NotNull @Valid AgencyDraft draft) {
        Agency agency = id.value() == null ? null : em.find(Agency.class, id);
        if (agency == null || !keeps(caller, agency)) {
            throw new AgencyNotFound();
        }
        ChangedMeanwhile.check(seen, agency.version());
        agency.correct(draft, CreditCode.read(draft.uscc()));
        written(agency, CaseMove.CORRECTED);
    }

    static boolean keeps(Caller caller, Agency agency) {
        return caller.may(Permission.EXPERT_KEEP) && caller.scope().reach() == Scope.Reach.REGION && caller.scope().includes(agency.regionPath());
    }

    /** The unique key speaks last. */
    private void written(Agency agency, CaseMove move) {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new AgencyTaken();
        }
        trail.note(SUBJECT, agency.id().value(), move, agency.name());
    }
}
