package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Conditions;
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
        Conditions asked = new Conditions().and("h.regionPath like :scope", "scope", scope.like()).and("h.regionPath like :region", "region", regionPath + "%")
                .and("h.reportedOn >= :first", "first", period.from()).and("h.reportedOn <= :last", "last", period.to()).and(HazardKept.NOT, "keptFrom", HazardKept.whom(scope));
        switch (scope.reach()) {
            case REGION -> { }
            case ORGANISATION -> asked.and("(h.supervisor = :own or h.finder = :own)", "own", scope.organisation());
            case ENTERPRISE -> asked.and("h.enterprise = :own", "own", scope.enterprise());
        }
        return asked.bind(em.createQuery("select count(*), count(case when h.state = CLOSED then 1 end), count(case when h.state = REJECTED then 1 end),"
                + " count(case when h.state not in (CLOSED, REJECTED) and h.dueOn < :today then 1 end), count(case when h.grade in (MAJOR, EXTRAORDINARY) then 1 end) from Hazard h where " + asked, Sum.class))
                .setParameter("today", today).getSingleResult();
    }
}
