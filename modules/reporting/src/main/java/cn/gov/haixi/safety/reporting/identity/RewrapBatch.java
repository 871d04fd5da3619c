package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Some hundred records brought under the newest key, in a transaction of their own: whoever writes at the same time waits for no more than that.
 * One that cannot be unwrapped, since its key has left the store or was changed there, stays as it is and holds up no other.
 */
@ApplicationScoped
class RewrapBatch {
    private static final int SIZE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject private EntityManager em;
    @Inject private Vault vault;

    /**
     * @param last where the next batch begins; null when this was the last
     * @param closed how many could not be unwrapped
     */
    record Done(int done, int closed, UUID last) { }

    /** @param after the batch begins behind it; null for the first */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Done run(SealedTexts texts, UUID after) {
        Vault.Rewrapper rewrapper = vault.rewrapper();
        String sealed = "e." + texts.sealed();
        List<Object[]> old = em.createQuery("select e." + texts.id() + ", " + sealed + ".wrappingKey, " + sealed + ".wrappedKey from " + texts.entity() + " e"
                + " where " + sealed + ".wrappingKey <> :newest and e." + texts.id() + " > :after order by e." + texts.id(), Object[].class)
                .setParameter("newest", rewrapper.newest()).setParameter("after", after == null ? FIRST : after).setMaxResults(SIZE).getResultList();
        int closed = 0;
        for (Object[] row : old) {
            try {
                byte[] wrapped = rewrapper.rewrap((UUID) row[0], (String) row[1], (byte[]) row[2]);
                em.createQuery("update " + texts.entity() + " e set " + sealed + ".wrappingKey = :newest, " + sealed + ".wrappedKey = :wrapped where e." + texts.id()
                        + " = :id and " + sealed + ".wrappingKey = :before and " + sealed + ".wrappedKey = :old")
                        .setParameter("newest", rewrapper.newest()).setParameter("wrapped", wrapped)
                        .setParameter("id", row[0]).setParameter("before", row[1]).setParameter("old", row[2]).executeUpdate();
            } catch (VaultClosed unreadable) {
                closed++;
            }
        }
        return new Done(old.size() - closed, closed, old.size() < SIZE ? null : (UUID) old.get(SIZE - 1)[0]);
    }
}
