package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Counts hazards that were reported in a period, within a scope; one statement. */
@ApplicationScoped
class HazardFigures {
    @Inject private EntityManager em;

    record Sum(Long reported, Long closed, Long rejected, Long late, Long major) { }

    Sum reported(Scope scope, String regionPath, ObligationPeriod period, LocalDate today) {
        String reach = switch (scope.reach()) {
            case REGION -> "";
            case ORGANISATION -> " and (h.supervisor = :own or h.finder = :own)";
            case ENTERPRISE -> " and h.enterprise = :own";
        };
        var query = em.createQuery("select count(*), count(case when h.state = CLOSED then 1 end), count(case when h.state = REJECTED then 1 end),"
                        + " count(case when h.state not in (CLOSED, REJECTED) and h.dueOn < :today then 1 end), count(case when h.grade in (MAJOR, EXTRAORDINARY) then 1 end)"
                        + " from Hazard h where h.regionPath like :scope and h.regionPath like :region and h.reportedOn between :first and :last" + reach + (HazardKept.whom(scope) == null ? "" : " and " + HazardKept.NOT), Sum.class)
                .setParameter("today", today).setParameter("scope", scope.like()).setParameter("region", regionPath + "%")
                .setParameter("first", period.from()).setParameter("last", period.to());
        if (HazardKept.whom(scope) != null) {
            query.setParameter("keptFrom", HazardKept.whom(scope));
        }
        return (reach.isEmpty() ? query : query.setParameter("own", scope.reach() == Scope.Reach.ENTERPRISE ? scope.enterprise() : scope.organisation())).getSingleResult();
    }
}
