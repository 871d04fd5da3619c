package cn.gov.haixi.safety.duty.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** One day told to one observer: its work and the note that it was done commit together or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DayTelling {
    @Inject private EntityManager em;

    /** An observer that is new in the house begins with the day that passes next. */
    void enrol(String observer, LocalDate yesterday) {
        if (em.find(DayWatch.class, observer) == null) {
            em.createNativeQuery("insert ignore into duty_day_watch (observer, told_until) values (:observer, :until)")
                    .setParameter("observer", observer).setParameter("until", yesterday).executeUpdate();
        }
    }

    /** @return false when it has been told everything up to yesterday, by this node or another */
    boolean tellNext(String observer, List<ObserverMethod<? super DayHasPassed>> methods, LocalDate yesterday) {
        DayWatch watch = em.find(DayWatch.class, observer, LockModeType.PESSIMISTIC_WRITE);
        if (!watch.behind(yesterday)) {
            return false;
        }
        DayHasPassed day = watch.next();
        methods.forEach(method -> method.notify(day));
        return true;
    }
}
