package cn.gov.haixi.safety.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Numbers the cases of this module within a year: 隐患-2026-000123. A number is drawn in a transaction of its own, so that no case waits for
 * another one's pictures; a case that then fails leaves a gap.
 */
@ApplicationScoped
public class HazardNumbers {
    @Inject private EntityManager em;

    /** @param series what stands before the year, such as {@code 隐患} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String next(String series, int year) {
        // One statement: who first looks whether the row is there holds a shared lock on it, and two such wait for one another.
        em.createNativeQuery("insert into hazard_number (series, number_year, last_number) values (:series, :year, 1) on duplicate key update last_number = last_number + 1")
                .setParameter("series", series).setParameter("year", year).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last_number from hazard_number where series = :series and number_year = :year")
                .setParameter("series", series).setParameter("year", year).getSingleResult();
        return "%s-%d-%06d".formatted(series, year, last.intValue());
    }
}
