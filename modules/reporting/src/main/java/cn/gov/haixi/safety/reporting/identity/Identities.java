package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes a tipster's name and telephone number into the vault. Nothing here gives them back. */
@ApplicationScoped
public class Identities {
    @Inject private EntityManager em;
    @Inject private Vault vault;
    @Inject private Clock clock;

    public void keep(UUID subject, String name, String phone) {
        String text = Json.createObjectBuilder().add("name", name).add("phone", phone).build().toString();
        em.persist(new TipsterIdentity(subject, vault.seal(subject, text), Instant.now(clock)));
    }
}
