package cn.gov.haixi.safety.reporting.identity;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Counts the sealed records by the server's key that they lie under. */
@Stateless
@RolesAllowed(Permission.SYSTEM_KEEP)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeyQueries {
    @Inject private EntityManager em;
    @Inject private WrappingKeys keys;
    @Inject @Any private Instance<SealedTexts> all;

    public KeyStatus status() {
        try {
            List<WrappedUnder> parts = new ArrayList<>();
            for (SealedTexts texts : all) {
                em.createQuery("select e." + texts.sealed() + ".wrappingKey, count(*) from " + texts.entity() + " e group by e." + texts.sealed() + ".wrappingKey"
                                + " order by 1", Object[].class).getResultList()
                        .forEach(row -> parts.add(new WrappedUnder(texts.title(), (String) row[0], (Long) row[1])));
            }
            String newest = keys.newest();
            long total = parts.stream().mapToLong(WrappedUnder::records).sum();
            return new KeyStatus(keys.aliases(), newest, total, parts.stream().filter(part -> !part.key().equals(newest)).mapToLong(WrappedUnder::records).sum(), parts);
        } catch (GeneralSecurityException broken) {
            throw new VaultClosed(broken);
        }
    }
}
