package cn.gov.haixi.safety.reporting.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Numbers tips within a year: 举报-2026-000123. A number is drawn in a transaction of its own, so that no tip waits for another one's photos;
 * a tip that then fails leaves a gap.
 */
@ApplicationScoped
class TipNumbers {
    @Inject private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String next(int year) {
        int drawn = em.createNativeQuery("update reporting_number set last_number = last_number + 1 where number_year = :year")
                .setParameter("year", year).executeUpdate();
        if (drawn != 1) {
            throw new IllegalStateException("No counter for tips of " + year);
        }
        Number last = (Number) em.createNativeQuery("select last_number from reporting_number where number_year = :year")
                .setParameter("year", year).getSingleResult();
        return "举报-%d-%06d".formatted(year, last.intValue());
    }
}
