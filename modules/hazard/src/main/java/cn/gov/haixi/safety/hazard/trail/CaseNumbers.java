package cn.gov.haixi.safety.hazard.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Numbers cases within a year: 抽取-2026-0001. A number is taken in a transaction of its own, so that nobody waits for another's work; a case that
 * then fails leaves a gap.
 */
@ApplicationScoped
public class CaseNumbers {
    @Inject private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String next(String kind, int year) {
        em.createNativeQuery("insert ignore into hazard_case_number (kind, number_year, last_number) values (:kind, :year, 0)")
                .setParameter("kind", kind).setParameter("year", year).executeUpdate();
        em.createNativeQuery("update hazard_case_number set last_number = last_number + 1 where kind = :kind and number_year = :year")
                .setParameter("kind", kind).setParameter("year", year).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last_number from hazard_case_number where kind = :kind and number_year = :year")
                .setParameter("kind", kind).setParameter("year", year).getSingleResult();
        return "%s-%d-%04d".formatted(kind, year, last.intValue());
    }
}
