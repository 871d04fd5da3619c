package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Counts an enterprise's hazards and inspections in a period. Two statements. */
@ApplicationScoped
class ReturnCounting {
    private static final String MAJOR = "h.grade in (MAJOR, EXTRAORDINARY)";
    private static final String FOUND = "h.reportedOn between :first and :last and ";
    private static final String CLOSED = "h.closedOn between :first and :last and ";
    private static final String OPEN = "(h.closedOn is null or h.closedOn > :last) and ";

    @Inject private EntityManager em;

    ReturnFigures of(UUID enterprise, ObligationPeriod period) {
        Object[] hazards = em.createQuery("select " + count(FOUND + "not " + MAJOR) + count(CLOSED + "not " + MAJOR) + count(FOUND + MAJOR) + count(CLOSED + MAJOR) + count(OPEN + "not " + MAJOR) + count(OPEN + MAJOR)
                        + count(OPEN + "h.deadline < :last") + "coalesce(sum(case when h.orderedOn between :first and :last then h.money end), 0)"
                        + " from Hazard h where h.enterprise = :enterprise and h.state <> REJECTED and h.reportedOn <= :last", Object[].class)
                .setParameter("enterprise", enterprise).setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        Object[] checks = em.createQuery("select coalesce(sum(m.made + m.missed), 0), coalesce(sum(m.made), 0) from CheckMonth m where m.enterprise = :enterprise and m.month between :first and :last", Object[].class)
                .setParameter("enterprise", enterprise).setParameter("first", month(period.from())).setParameter("last", month(period.to())).getSingleResult();
        return new ReturnFigures(number(hazards[0]), number(hazards[1]), number(hazards[2]), number(hazards[3]), number(hazards[4]), number(hazards[5]), number(hazards[6]), (BigDecimal) hazards[7], number(checks[0]),
                number(checks[1]));
    }

    private static String count(String which) { return "count(case when " + which + " then 1 end), "; }

    private static int month(LocalDate day) { return day.getYear() * 100 + day.getMonthValue(); }

    private static int number(Object counted) { return ((Number) counted).intValue(); }
}
