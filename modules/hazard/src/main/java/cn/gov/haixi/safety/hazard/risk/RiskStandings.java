package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;

/** Gives every enterprise the row that says how its risks stand, whether it keeps any or not (M5.7: all enterprises). */
@ApplicationScoped
class RiskStandings {
    @Inject private EntityManager em;

    void on(@Observes @Priority(2_900) DayHasPassed passed) { complete(passed.today()); }

    void fill(@Observes @Priority(271) DemoWanted wanted) { complete(wanted.today()); }

    /** An enterprise's, for one act at a time: whoever acts first for it writes it, whoever acts at the same time waits. */
    RiskStanding hold(UUID enterprise, LocalDate today) {
        RiskStanding standing = em.find(RiskStanding.class, enterprise);
        if (standing == null) {
            insert(" values (:enterprise, :colour, 0, 0, 0, 0, 0, :today)", today).setParameter("enterprise", enterprise).executeUpdate();
            return em.find(RiskStanding.class, enterprise, LockModeType.PESSIMISTIC_WRITE);
        }
        em.refresh(standing, LockModeType.PESSIMISTIC_WRITE);
        return standing;
    }

    private void complete(LocalDate today) {
        insert(" select e.id, :colour, 0, 0, 0, 0, 0, :today from registry_enterprise e where not exists (select 1 from hazard_risk_standing s where s.enterprise_id = e.id)", today).executeUpdate();
    }

    private Query insert(String rows, LocalDate today) {
        return em.createNativeQuery("insert ignore into hazard_risk_standing (enterprise_id, colour, red, orange, yellow, blue, unassessed, since_day)" + rows).setParameter("colour", RiskColour.UNASSESSED.ordinal())
                .setParameter("today", today);
    }
}
