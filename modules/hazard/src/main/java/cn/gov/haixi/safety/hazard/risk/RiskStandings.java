package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Gives every enterprise the row that says how its risks stand, whether it keeps any or not (M5.7: all enterprises). */
@ApplicationScoped
class RiskStandings {
    @Inject private EntityManager em;

    void on(@Observes @Priority(2_900) DayHasPassed passed) { complete(passed.today()); }

    void fill(@Observes @Priority(271) DemoWanted wanted) { complete(wanted.today()); }

    private void complete(LocalDate today) {
        em.createNativeQuery("insert ignore into hazard_risk_standing (enterprise_id, colour, red, orange, yellow, blue, unassessed, since_day)"
                        + " select e.id, :colour, 0, 0, 0, 0, 0, :today from registry_enterprise e where not exists (select 1 from hazard_risk_standing s where s.enterprise_id = e.id)")
                .setParameter("colour", RiskColour.UNASSESSED.ordinal()).setParameter("today", today).executeUpdate();
    }
}
