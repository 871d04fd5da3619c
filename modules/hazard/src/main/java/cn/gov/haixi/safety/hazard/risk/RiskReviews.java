package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells that an enterprise has assessed all its risks anew: whatever it owed for that is done. */
@ApplicationScoped
class RiskReviews {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final int MOST = 50;

    @Inject private EntityManager em;
    @Inject private DueSoon owed;
    @Inject private Fulfilments fulfilments;
    @Inject private Clock clock;

    void settle(UUID enterprise) {
        LocalDate today = LocalDate.now(clock);
        RiskStanding standing = em.find(RiskStanding.class, enterprise);
        owed.own(List.of(enterprise), null, EVER, today.plusYears(10), MOST).stream()
                .filter(row -> row.rule().equals(RiskReview.CODE) && row.state().waits() && standing.reviewedSince(row.period().from()))
                .forEach(row -> fulfilments.done(row.id(), new Fact(enterprise, row.debtorName(), "/hazard/risk-tree?enterprise=" + enterprise), standing.lastAssessedOn()));
    }

    /** After the day's new periods: what was assessed before its period was unrolled. */
    void on(@Observes @Priority(3_000) DayHasPassed passed) {
        em.createQuery("select distinct s.enterprise from Obligation o join RiskStanding s on s.enterprise = o.debtor where o.rule = :rule and o.state in (OPEN, MISSED)"
                        + " and s.allAssessedOn is not null and (s.allAssessedOn > o.from or s.since = o.from)", UUID.class).setParameter("rule", RiskReview.CODE).getResultList().forEach(this::settle);
    }
}
