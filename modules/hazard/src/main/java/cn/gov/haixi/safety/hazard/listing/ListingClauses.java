package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How listed supervision stands (M4.5): done when delisted, late when the deadline has passed before. One statement. */
@ApplicationScoped
class ListingClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    record Sum(Long delisted, Long running, Long late) { }

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE)) {
            return List.of();
        }
        Conditions asked = new Conditions().and("l.regionPath like :scope", "scope", scope.like()).and("l.listedOn >= :first", "first", period.from()).and("l.listedOn <= :last", "last", period.to())
                .and(ListedHazards.NOT_KEPT, "keptFrom", ListedHazards.keptFrom(scope));
        switch (scope.reach()) {
            case REGION -> { }
            case ORGANISATION -> asked.and("(l.regulator = :own or l.finder = :own)", "own", scope.organisation());
            case ENTERPRISE -> asked.and("l.enterprise = :own", "own", scope.enterprise());
        }
        Sum sum = asked.bind(em.createQuery("select count(case when l.state = DELISTED then 1 end), count(case when l.state in (LISTED, ACCEPTANCE) then 1 end),"
                + " count(case when l.state in (LISTED, ACCEPTANCE) and l.deadline < :today then 1 end) from Listing l where " + asked, Sum.class))
                .setParameter("today", LocalDate.now(clock)).getSingleResult();
        return List.of(new ClauseCount("M4.5", sum.delisted().intValue(), sum.running().intValue(), sum.late().intValue(), "/hazard/listings"));
    }
}
