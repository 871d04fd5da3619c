package cn.gov.haixi.safety.platform.outbox;

/** Brings messages of one kind to their receiver. Found by being a bean; never called within a transaction. */
public interface Delivery {
    String kind();

    /** @throws DeliveryFailed when it is to be tried again */
    void deliver(OutboxMessage message) throws DeliveryFailed;
}
