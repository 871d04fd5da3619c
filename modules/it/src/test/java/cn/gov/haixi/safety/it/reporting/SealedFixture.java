package cn.gov.haixi.safety.it.reporting;

import cn.gov.haixi.safety.reporting.identity.Identities;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.KeyGenerator;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.PropertiesCredentialStore;

/** Fills the vault, and does to its key store what the server's administrator does with the management console. */
@Stateless
public class SealedFixture {
    @Inject private Identities identities;
    @Inject private EntityManager em;

    public List<UUID> seal(int records, String name) {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(records).toList();
        subjects.forEach(subject -> identities.keep(subject, name, "13900000000"));
        em.flush();
        em.clear();
        return subjects;
    }

    public void drop(List<UUID> subjects) { subjects.forEach(identities::delete); }

    /** @return the new key's alias: the one after the last */
    public String addKey() throws GeneralSecurityException {
        CredentialStore store = CredentialStore.getInstance(PropertiesCredentialStore.NAME, WildFlyElytronCredentialStoreProvider.getInstance());
        store.initialize(Map.of("location", System.getProperty("jboss.server.config.dir") + "/safety-vault.cs", "create", "false"));
        String alias = "key" + (store.getAliases().size() + 1);
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        store.store(alias, new SecretKeyCredential(generator.generateKey()), null);
        store.flush();
        return alias;
    }
}
