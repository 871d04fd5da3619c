package cn.gov.haixi.safety.platform.outbox;

import java.util.UUID;

/**
 * Something to be brought to its receiver, as a {@link Delivery} gets it. {@code toString} shows nothing of what it says or to whom.
 *
 * @param id the same in every try: whoever receives a message twice knows it again by this
 * @param address where to, in the words of its kind: a mail address, a URL
 */
public record OutboxMessage(UUID id, String kind, String address, String payload) {
    @Override public String toString() { return kind + " " + id; }
}
