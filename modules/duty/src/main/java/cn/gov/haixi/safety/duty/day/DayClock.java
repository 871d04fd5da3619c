package cn.gov.haixi.safety.duty.day;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Tells the house that days have passed: from five past midnight, Beijing time. The timer is not persistent and runs on every node every ten
 * minutes, because the rows of {@link DayWatch} already say what is left to tell: a server that was down catches up, a failed day is tried
 * again, and two nodes never tell one observer the same day, whatever timer store a server has.
 */
@Singleton
@RolesAllowed(Permission.SYSTEM_KEEP)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DayClock {
    private static final System.Logger LOG = System.getLogger(DayClock.class.getName());

    @Inject private BeanManager beans;
    @Inject private DayTelling telling;
    @Inject private Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    /** Tells at once whatever is left to tell, instead of waiting for the next ten minutes. */
    public void catchUp() { tellAll(); }

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void tick() { tellAll(); }

    private void tellAll() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            LocalDate yesterday = LocalDate.now(clock).minusDays(1);
            observers(yesterday).forEach((observer, methods) -> tell(observer, methods, yesterday));
        } finally {
            running.set(false);
        }
    }

    private void tell(String observer, List<ObserverMethod<? super DayHasPassed>> methods, LocalDate yesterday) {
        try {
            telling.enrol(observer, yesterday);
            boolean more = telling.tellNext(observer, methods, yesterday);
            while (more) {
                more = telling.tellNext(observer, methods, yesterday);
            }
        } catch (RuntimeException bug) {
            // Another module's observer stumbled: its day was rolled back and comes again; the other observers must go on.
            LOG.log(System.Logger.Level.ERROR, "The passed day could not be told to " + observer, bug);
        }
    }

    private Map<String, List<ObserverMethod<? super DayHasPassed>>> observers(LocalDate yesterday) {
        return beans.resolveObserverMethods(new DayHasPassed(yesterday)).stream()
                .collect(Collectors.groupingBy(method -> method.getBeanClass().getName(), TreeMap::new, Collectors.toList()));
    }
}
