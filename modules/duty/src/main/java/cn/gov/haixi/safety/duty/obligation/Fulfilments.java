package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a module tells, in the transaction of its own act, that something owed was done, or turned out not to be. */
@ApplicationScoped
public class Fulfilments {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private ObligationDesk desk;

    /**
     * @param on the day of the fact: whether in time is its matter, not today's
     * @throws ObligationNotFound when there is none
     */
    public void done(ObligationId id, Fact fact, LocalDate on) {
        Obligation obligation = locked(id);
        obligation.done(fact, on, caller.actor(), Instant.now(clock));
        desk.moved(obligation);
    }

    /** @param subject of the fact that is none; unknown ones are passed over */
    public void takeBack(ObligationId id, UUID subject, String why) {
        Obligation obligation = locked(id);
        obligation.takeBack(subject, why, caller.actor(), LocalDate.now(clock), Instant.now(clock));
        desk.moved(obligation);
    }

    private Obligation locked(ObligationId id) {
        Obligation obligation = em.find(Obligation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (obligation == null) {
            throw new ObligationNotFound();
        }
        return obligation;
    }
}
