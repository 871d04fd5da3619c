package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds a hazard for somebody who wants to see or move it. What the caller may not see is as absent as what never was. */
@ApplicationScoped
class OwnHazards {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    Hazard visible(Scope scope, HazardId id) {
        Hazard hazard = id == null || id.value() == null ? null : em.find(Hazard.class, id);
        if (hazard == null || !sees(scope, hazard) || kept(scope, hazard)) {
            throw new HazardNotFound();
        }
        return hazard;
    }

    /** To be moved by the body that supervises it. */
    Hazard supervised(HazardId id) {
        Hazard hazard = locked(id);
        if (!supervises(caller.scope(), hazard)) {
            throw new NotTheSupervisor();
        }
        return hazard;
    }

    /** To be rectified: by the enterprise itself, or in its name by the body that supervises it, since not every enterprise has an account. */
    Hazard toRectify(HazardId id) {
        Hazard hazard = locked(id);
        if (!rectifies(caller.scope(), hazard)) {
            throw new NotTheSupervisor();
        }
        return hazard;
    }

    /** Asked again once it is locked: it may have been kept from the caller while he waited. */
    Hazard locked(HazardId id) {
        Hazard hazard = visible(caller.scope(), id);
        em.refresh(hazard, LockModeType.PESSIMISTIC_WRITE);
        return visible(caller.scope(), id);
    }

    boolean rectifies(HazardId id) { return rectifies(caller.scope(), visible(caller.scope(), id)); }

    boolean sees(UUID id) {
        Hazard hazard = caller.signedIn() ? em.find(Hazard.class, new HazardId(id)) : null;
        return hazard != null && caller.may(Permission.HAZARD_SEE) && sees(caller.scope(), hazard) && !kept(caller.scope(), hazard);
    }

    private boolean kept(Scope scope, Hazard hazard) {
        List<UUID> whom = HazardKept.whom(scope);
        return hazard.kept() && whom != null && whom.stream().anyMatch(HazardKept.from(em, hazard.id())::contains);
    }

    /** The state's moves, cut down to what this caller's permissions and desk allow. */
    Set<HazardMove> allowed(Scope scope, Hazard hazard) {
        Set<HazardMove> allowed = EnumSet.noneOf(HazardMove.class);
        boolean supervises = caller.may(Permission.HAZARD_HANDLE) && supervises(scope, hazard);
        boolean rectifies = (caller.may(Permission.HAZARD_RECTIFY) || caller.may(Permission.HAZARD_HANDLE)) && rectifies(scope, hazard);
        for (HazardMove move : hazard.moves()) {
            boolean may = switch (move) {
                case BEGUN, PLANNED, SUBMITTED, EXTENSION_ASKED, RESUMPTION_ASKED -> rectifies;
                case LISTED -> caller.may(Permission.HAZARD_HANDLE) && scope.organisation() != null;
                default -> supervises;
            };
            if (may && !hazard.askedBy(scope.account(), move)) {
                allowed.add(move);
            }
        }
        return allowed;
    }

    /** The body that supervises the enterprise; in its stead the committee offices of the region and of the prefecture. */
    private static boolean supervises(Scope scope, Hazard hazard) { return scope.reach() == Scope.Reach.REGION || hazard.supervisor().equals(scope.organisation()); }

    private static boolean rectifies(Scope scope, Hazard hazard) {
        return scope.reach() == Scope.Reach.ENTERPRISE ? hazard.enterprise() != null && hazard.enterprise().equals(scope.enterprise()) : supervises(scope, hazard);
    }

    static boolean sees(Scope scope, Hazard hazard) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(hazard.regionPath());
            case ORGANISATION -> scope.includes(hazard.regionPath()) && (hazard.supervisor().equals(scope.organisation()) || scope.organisation().equals(hazard.finder()));
            case ENTERPRISE -> scope.enterprise().equals(hazard.enterprise());
        };
    }
}
