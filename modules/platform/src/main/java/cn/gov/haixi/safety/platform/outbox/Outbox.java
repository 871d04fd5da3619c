package cn.gov.haixi.safety.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Puts messages to other systems down as rows of the same transaction: sent if it commits, and no transaction waits for a foreign system. */
@ApplicationScoped
public class Outbox {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    public void put(String kind, String address, String payload) {
        em.persist(new OutboxMessage(kind, address, payload, Instant.now(clock)));
    }

    public void mail(String to, String subject, String body) {
        put(MailDelivery.KIND, to, Json.createObjectBuilder().add("subject", subject).add("body", body).build().toString());
    }
}
