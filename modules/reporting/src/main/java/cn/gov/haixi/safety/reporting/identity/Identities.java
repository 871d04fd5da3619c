package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Takes a tipster's name and telephone number into the vault. They come out by a decided disclosure alone (an architecture rule says so). */
@ApplicationScoped
public class Identities {
    @Inject private EntityManager em;
    @Inject private Vault vault;
    @Inject private Clock clock;

    public void keep(UUID subject, String name, String phone) {
        String text = Json.createObjectBuilder().add("name", name).add("phone", phone).build().toString();
        em.persist(new TipsterIdentity(subject, vault.seal(subject, text), Instant.now(clock)));
    }

    public boolean kept(UUID subject) { return em.find(TipsterIdentity.class, subject) != null; }

    /** The day on which its deletion was announced to the custodian. */
    public Optional<LocalDate> announcedOn(UUID subject) { return Optional.ofNullable(em.find(TipsterIdentity.class, subject)).map(TipsterIdentity::announcedOn); }

    public void announce(UUID subject, LocalDate today) { em.find(TipsterIdentity.class, subject).announce(today); }

    public void keepUntil(UUID subject, LocalDate day, String reason) { em.find(TipsterIdentity.class, subject).keepUntil(day, reason); }

    public void delete(UUID subject) { em.remove(em.find(TipsterIdentity.class, subject)); }

    /** @throws IdentityGone when it was deleted in its time */
    public KnownIdentity open(UUID subject) {
        TipsterIdentity identity = em.find(TipsterIdentity.class, subject);
        if (identity == null) {
            throw new IdentityGone();
        }
        try (JsonReader reader = Json.createReader(new StringReader(vault.open(subject, identity.sealed())))) {
            JsonObject json = reader.readObject();
            return new KnownIdentity(json.getString("name"), json.getString("phone"));
        }
    }
}
