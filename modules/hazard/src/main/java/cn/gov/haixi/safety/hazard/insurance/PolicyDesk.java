package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** Whose a policy is to see and to keep: an office's of the region, a department's of its enterprises, the insured's to see, its insurer's to keep. */
@ApplicationScoped
class PolicyDesk {
    static final String VISIBLE = "p.regionPath like :scope and (:own is null or p.supervisor = :own) and (:enterprise is null or p.enterprise = :enterprise or p.insurer = :enterprise)";

    @Inject private EntityManager em;
    @Inject private Caller caller;

    static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        return query.setParameter("scope", scope.reach() == Scope.Reach.ENTERPRISE ? "%" : scope.like())
                .setParameter("own", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null)
                .setParameter("enterprise", scope.reach() == Scope.Reach.ENTERPRISE ? scope.enterprise() : null);
    }

    boolean keeps(Policy policy) { return keeps(policy.insurer(), policy.regionPath(), policy.supervisor()); }

    private boolean keeps(UUID insurer, String regionPath, UUID supervisor) {
        Scope scope = caller.scope();
        return switch (scope.reach()) {
            case REGION -> caller.may(Permission.INSURANCE_KEEP) && scope.includes(regionPath);
            case ORGANISATION -> caller.may(Permission.INSURANCE_KEEP) && scope.organisation().equals(supervisor);
            case ENTERPRISE -> caller.may(Permission.INSURANCE_SERVE) && scope.enterprise().equals(insurer);
        };
    }

    /** Holds the row, so that two payments at once are weighed one after the other. */
    Policy own(PolicyId id) {
        Policy policy = id.value() == null ? null : em.find(Policy.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (policy == null || !keeps(policy)) {
            throw new PolicyNotFound();
        }
        return policy;
    }
}
