package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How many of those who must insure do so today (M5.9), and how many services insurers gave in the period (M5.10). Three statements. */
@ApplicationScoped
class InsuranceClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Standings standings;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE)) {
            return List.of();
        }
        Standings.Standing standing = standings.of(scope, LocalDate.now(clock));
        Long services = PolicyDesk.bind(em.createQuery("select count(*) from Prevention s join s.policy p where " + PolicyDesk.VISIBLE + " and s.servedOn between :first and :last", Long.class), scope)
                .setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of(new ClauseCount("M5.9", standing.insured(), standing.uninsured(), standing.uninsured(), "/hazard/uninsured"),
                new ClauseCount("M5.10", services.intValue(), 0, 0, "/hazard/preventions"));
    }
}
