package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.reporting.fund.ReservationLapsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What time does to rewards: reminds 30, 7 and 1 days before the last day to collect, waives afterwards, and wipes bank accounts no longer needed. */
@ApplicationScoped
class RewardsOfTheDay {
    private static final List<Integer> REMINDERS = List.of(30, 7, 1);

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private RewardDesk desk;
    @Inject private BonusClaims bonuses;
    @Inject private Event<ReservationLapsed> lapsed;

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        waive(today);
        remind(today);
        wipe(today);
    }

    private void waive(LocalDate today) {
        for (Reward reward : granted("r.collectBy < :day", "day", today)) {
            reward.waive(now());
            bonuses.wipe(reward.id());
            lapsed.fire(new ReservationLapsed(reward.fund(), reward.id().value(), reward.number(), reward.most()));
            desk.done(reward, "waived");
        }
    }

    private void remind(LocalDate today) {
        for (Reward reward : granted("r.collectBy in :days", "days", REMINDERS.stream().map(today::plusDays).toList())) {
            reward.remind(now());
            desk.remind(reward);
        }
    }

    private List<Reward> granted(String when, String name, Object bound) {
        return em.createQuery("select r from Reward r where r.state = :granted and " + when, Reward.class)
                .setParameter("granted", RewardState.GRANTED).setParameter(name, bound).getResultList();
    }

    private void wipe(LocalDate today) {
        var old = em.createQuery("select b.reward from BankDetails b where b.wipeOn <= :today", UUID.class)
                .setParameter("today", today).getResultList();
        for (UUID id : old) {
            Reward reward = em.find(Reward.class, new RewardId(id));
            reward.bankDetailsWiped(now());
            desk.write(reward);
            em.remove(em.find(BankDetails.class, id));
        }
    }

    private Instant now() { return Instant.now(clock); }
}
