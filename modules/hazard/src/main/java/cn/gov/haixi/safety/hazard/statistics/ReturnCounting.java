package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;

/** Counts an enterprise's hazards and inspections in a period. Two statements. */
@ApplicationScoped
class ReturnCounting {
    private static final String MAJOR = "h.grade in (MAJOR, EXTRAORDINARY)";
    private static final String FOUND = "h.reportedOn between :first and :last and ";
    private static final String CLOSED = "h.closedOn between :first and :last and ";
    private static final String OPEN = "(h.closedOn is null or h.closedOn > :last) and ";

    @Inject private EntityManager em;
    @Inject private CheckMonths months;

    ReturnFigures of(UUID enterprise, ObligationPeriod period) {
        Object[] hazards = em.createQuery("select " + count(FOUND + "not " + MAJOR) + count(CLOSED + "not " + MAJOR) + count(FOUND + MAJOR) + count(CLOSED + MAJOR) + count(OPEN + "not " + MAJOR) + count(OPEN + MAJOR)
                        + count(OPEN + "h.deadline < :last") + "coalesce(sum(case when h.orderedOn between :first and :last then h.money end), 0)"
                        + " from Hazard h where h.enterprise = :enterprise and h.state <> REJECTED and h.reportedOn <= :last", Object[].class)
                .setParameter("enterprise", enterprise).setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        CheckMonths.Counted checks = months.of(enterprise, period);
        return new ReturnFigures(number(hazards[0]), number(hazards[1]), number(hazards[2]), number(hazards[3]), number(hazards[4]), number(hazards[5]), number(hazards[6]), (BigDecimal) hazards[7], checks.due().intValue(),
                checks.made().intValue());
    }

    private static String count(String which) { return "count(case when " + which + " then 1 end), "; }

    private static int number(Object counted) { return ((Number) counted).intValue(); }
}
