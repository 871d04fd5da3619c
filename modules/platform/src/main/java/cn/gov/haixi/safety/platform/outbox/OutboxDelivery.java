package cn.gov.haixi.safety.platform.outbox;

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

/** Works the outbox off, on every node; a message that hangs holds up this node's round, but no lock. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class OutboxDelivery {
    private static final int ROUND = 100;

    @Inject private OutboxWork work;
    @Inject @Any private Instance<Delivery> deliveries;
    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void deliver() {
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

    private void tryOnce(OutboxMessage message) {
        try {
            Delivery delivery = deliveries.stream().filter(one -> one.kind().equals(message.kind())).findFirst()
                    .orElseThrow(() -> new DeliveryFailed("No delivery for " + message.kind(), null));
            delivery.deliver(message);
            work.delivered(message.id());
        } catch (DeliveryFailed failed) {
            work.failed(message.id(), failed.getMessage());
        }
    }
}
