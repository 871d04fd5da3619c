package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Some hundred records brought under the newest key, in a transaction of their own: whoever writes at the same time waits for no more than that. */
@ApplicationScoped
class RewrapBatch {
    private static final int SIZE = 500;

    @Inject private EntityManager em;
    @Inject private Vault vault;

    /** @return how many; fewer than a batch when nothing is left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int run(SealedTexts texts) {
        Vault.Rewrapper rewrapper = vault.rewrapper();
        String sealed = "e." + texts.sealed();
        List<Object[]> old = em.createQuery("select e." + texts.id() + ", " + sealed + ".wrappingKey, " + sealed + ".wrappedKey from " + texts.entity() + " e"
                + " where " + sealed + ".wrappingKey <> :newest order by e." + texts.id(), Object[].class)
                .setParameter("newest", rewrapper.newest()).setMaxResults(SIZE).getResultList();
        for (Object[] row : old) {
            em.createQuery("update " + texts.entity() + " e set " + sealed + ".wrappingKey = :newest, " + sealed + ".wrappedKey = :wrapped where e." + texts.id()
                    + " = :id and " + sealed + ".wrappingKey = :before and " + sealed + ".wrappedKey = :old")
                    .setParameter("newest", rewrapper.newest()).setParameter("wrapped", rewrapper.rewrap((UUID) row[0], (String) row[1], (byte[]) row[2]))
                    .setParameter("id", row[0]).setParameter("before", row[1]).setParameter("old", row[2]).executeUpdate();
        }
        return old.size();
    }

    boolean full(int done) { return done == SIZE; }
}
