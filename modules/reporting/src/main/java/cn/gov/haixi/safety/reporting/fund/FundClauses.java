package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many governments of the region have set up their reward fund (M3.6) for the year in which the period ends. One statement. */
@ApplicationScoped
class FundClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.REWARD_SEE) || scope.reach() != Scope.Reach.REGION) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<String> funded = em.createQuery("select f.regionPath from Fund f where f.regionPath like :scope and f.year = :year", String.class)
                .setParameter("scope", scope.like()).setParameter("year", period.to().getYear()).getResultStream().collect(Collectors.toSet());
        int governments = (int) regions.at(today).stream().filter(region -> scope.includes(region.path())).count();
        return List.of(new ClauseCount("M3.6", funded.size(), Math.max(governments - funded.size(), 0), 0, "/reporting/funds"));
    }
}
