package cn.gov.haixi.safety.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Works the outbox off, on every node. A delivery that hangs holds up this node's round, but neither a lock nor another node. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDelivery {
    private static final int ROUND = 100;
    private static final System.Logger LOG = System.getLogger(OutboxDelivery.class.getName());

    @Inject private OutboxWork work;
    @Inject @Any private Instance<Delivery> deliveries;
    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void deliver() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<OutboxMessage> next = work.take();
            for (int i = 0; i < ROUND && next.isPresent(); i++) {
                tryOnce(next.get());
                next = work.take();
            }
        } finally {
            running.set(false);
        }
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void sweep() {
        int gone = work.sweep();
        while (gone > 0) {
            gone = work.sweep();
        }
    }

    private void tryOnce(OutboxMessage message) {
        try {
            deliveryOf(message.kind()).deliver(message);
            work.delivered(message.id());
        } catch (DeliveryFailed failed) {
            work.failed(message.id(), failed.getMessage());
        } catch (RuntimeException bug) {
            // Another module's delivery stumbled: its message must become stuck and visible like any other, and the rest must go on.
            // The message's own words stay out of the log, hence no exception message either.
            LOG.log(System.Logger.Level.WARNING, "Delivery of {0} failed: {1}", message, bug.getClass().getName());
            work.failed(message.id(), bug.getClass().getSimpleName());
        }
    }

    private Delivery deliveryOf(String kind) throws DeliveryFailed {
        return deliveries.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(() -> new DeliveryFailed("No delivery for " + kind, null));
    }
}
