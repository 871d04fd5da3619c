package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What every act on an enterprise's risks begins and ends with: one at a time, counted anew, told to the audit. */
@ApplicationScoped
class RiskDesk {
    static final String SUBJECT = "risk";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private RiskReviews reviews;
    @Inject private Clock clock;

    /** Holds the caller's own enterprise; whoever else changes it waits. */
    UUID begin(LocalDate today) {
        UUID own = caller.scope().reach() == Scope.Reach.ENTERPRISE ? caller.scope().enterprise() : null;
        if (own == null) {
            throw new NotOwnRisks();
        }
        hold(own, today);
        return own;
    }

    /** Whoever acts first for an enterprise writes its row, whoever acts at the same time waits for it. */
    RiskStanding hold(UUID enterprise, LocalDate today) {
        if (em.find(RiskStanding.class, enterprise) == null) {
            em.createNativeQuery("insert ignore into hazard_risk_standing (enterprise_id, colour, red, orange, yellow, blue, unassessed, since_day) values (:enterprise, :colour, 0, 0, 0, 0, 0, :today)")
                    .setParameter("enterprise", enterprise).setParameter("colour", RiskColour.UNASSESSED.ordinal()).setParameter("today", today).executeUpdate();
        }
        RiskStanding standing = em.find(RiskStanding.class, enterprise, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(standing);
        return standing;
    }

    /** @param act last part of the audit's key */
    void done(UUID enterprise, String act, UUID subject, String detail) {
        recount(enterprise, LocalDate.now(clock));
        reviews.settle(enterprise);
        audit.append("hazard.risk.audit." + act, SUBJECT, subject, detail);
    }

    /** @param today on which its first event has come where it had none */
    void recount(UUID enterprise, LocalDate today) {
        em.flush();
        Map<RiskColour, Integer> events = new EnumMap<>(RiskColour.class);
        LocalDate next = null;
        LocalDate oldest = null;
        LocalDate newest = null;
        for (Object[] row : em.createQuery("select e.colour, count(*), min(e.nextOn), min(e.assessedOn), max(e.assessedOn) from RiskEvent e where e.enterprise = :own and e.endedOn is null group by e.colour", Object[].class)
                .setParameter("own", enterprise).getResultList()) {
            events.put((RiskColour) row[0], ((Long) row[1]).intValue());
            next = earlier(next, (LocalDate) row[2]);
            oldest = earlier(oldest, (LocalDate) row[3]);
            newest = later(newest, (LocalDate) row[4]);
        }
        Map<UUID, RiskColour> highest = new HashMap<>();
        em.createQuery("select u.object, min(e.colour) from RiskEvent e join RiskUnit u on u.id.value = e.unit where e.enterprise = :own and e.endedOn is null group by u.object", Object[].class)
                .setParameter("own", enterprise).getResultStream().forEach(row -> highest.put((UUID) row[0], (RiskColour) row[1]));
        em.createQuery("select o from RiskObject o where o.enterprise = :own and o.endedOn is null", RiskObject.class).setParameter("own", enterprise).getResultStream()
                .forEach(object -> object.colour(highest.getOrDefault(object.id().value(), RiskColour.UNASSESSED)));
        em.find(RiskStanding.class, enterprise).count(events, next, oldest, newest, today);
        em.flush();
    }

    private static LocalDate later(LocalDate one, LocalDate other) { return one == null || other != null && other.isAfter(one) ? other : one; }

    private static LocalDate earlier(LocalDate one, LocalDate other) { return one == null || other != null && other.isBefore(one) ? other : one; }
}
