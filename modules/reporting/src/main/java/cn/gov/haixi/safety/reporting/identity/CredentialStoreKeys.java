package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStoreException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.PropertiesCredentialStore;

/**
 * The keys that {@code config/wildfly/install.cli} made in the server's secret-key credential store. On every node of a cluster the file is
 * the same; without it no tipster can be reached any more, with it and the database everybody can be read: it is backed up apart.
 */
@ApplicationScoped
class CredentialStoreKeys implements WrappingKeys {
    private static final String FILE = System.getProperty("safety.vault", System.getProperty("jboss.server.config.dir", ".") + "/safety-vault.cs");

    @Override public List<String> aliases() throws GeneralSecurityException {
        return open(FILE).getAliases().stream().sorted(Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList();
    }

    @Override public String newest() throws GeneralSecurityException {
        List<String> aliases = aliases();
        if (aliases.isEmpty()) {
            throw new KeyStoreException("No key in " + FILE);
        }
        return aliases.get(aliases.size() - 1);
    }

    @Override public Key key(String alias) throws GeneralSecurityException {
        SecretKeyCredential credential = open(FILE).retrieve(alias, SecretKeyCredential.class);
        if (credential == null) {
            throw new KeyStoreException("No key " + alias + " in " + FILE);
        }
        return credential.getSecretKey();
    }

    /** Read anew each time: a key that the administrator adds counts from the next tip on, and a small file costs nothing beside a slow hash. */
    private static CredentialStore open(String file) throws GeneralSecurityException {
        CredentialStore store = CredentialStore.getInstance(PropertiesCredentialStore.NAME, WildFlyElytronCredentialStoreProvider.getInstance());
        store.initialize(Map.of("location", file, "create", "false"));
        return store;
    }
}
