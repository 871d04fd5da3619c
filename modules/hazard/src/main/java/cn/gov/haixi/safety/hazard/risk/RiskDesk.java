package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
    @Inject private RiskStandings standings;
    @Inject private Clock clock;

    /** Holds the caller's own enterprise; whoever else changes it waits. */
    UUID begin(LocalDate today) {
        UUID own = caller.scope().reach() == Scope.Reach.ENTERPRISE ? caller.scope().enterprise() : null;
        if (own == null) {
            throw new NotOwnRisks();
        }
        standings.hold(own, today);
        return own;
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
        standing(RiskObject.class, enterprise).forEach(object -> object.colour(highest.getOrDefault(object.id().value(), RiskColour.UNASSESSED)));
        em.find(RiskStanding.class, enterprise).count(events, next, oldest, newest, today);
        em.flush();
    }

    /** An enterprise's parts of one level that have not ended, in the order in which they came. */
    <T extends RiskNode> List<T> standing(Class<T> type, UUID enterprise) {
        return em.createQuery("select n from " + type.getSimpleName() + " n where n.enterprise = :of and n.endedOn is null order by n.id", type).setParameter("of", enterprise).getResultList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) { return one == null || other != null && other.isAfter(one) ? other : one; }

    private static LocalDate earlier(LocalDate one, LocalDate other) { return one == null || other != null && other.isBefore(one) ? other : one; }
}
