package cn.gov.haixi.safety.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Puts messages to other systems down as rows of the same transaction: sent if it commits, and no transaction waits for a foreign system.
 * Every message arrives at least once, seldom twice, in no promised order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** @param kind of the {@link Delivery} that knows how to bring it there */
    public void put(String kind, String address, String payload) {
        em.persist(new OutboxEntry(kind, address, payload, Instant.now(clock)));
    }

    /** Plain text. Never a tipster's name, telephone or receipt: mail is an open postcard. */
    public void mail(String to, String subject, String body) {
        put(MailDelivery.KIND, to, Json.createObjectBuilder().add("subject", subject).add("body", body).build().toString());
    }
}
