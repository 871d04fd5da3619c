package cn.gov.haixi.safety.reporting.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Issues and tries the codes of rewards claimed in cash. */
@ApplicationScoped
class OneTimeCodes {
    @Inject private EntityManager em;

    /** @return the code in clear, for the one answer that shows it; an older code no longer opens anything */
    String issue(RewardId reward) {
        String code = OneTimeCode.draw();
        OneTimeCode known = em.find(OneTimeCode.class, reward.value());
        if (known == null) {
            em.persist(new OneTimeCode(reward, code));
        } else {
            known.replace(code);
        }
        return code;
    }

    void withdraw(RewardId reward) {
        OneTimeCode known = em.find(OneTimeCode.class, reward.value());
        if (known != null) {
            em.remove(known);
        }
    }

    /**
     * In a transaction of its own, so that a wrong try is counted although the payment it was meant for rolls back. Ask before anything else is
     * read in the payment's transaction: what it reads then includes this one.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean opens(String regionPath, String rewardNumber, String typed) {
        return em.createQuery("select r.id.value from Reward r where r.number = :number and r.regionPath = :path", UUID.class)
                .setParameter("number", rewardNumber).setParameter("path", regionPath).getResultStream().findFirst()
                .map(reward -> em.find(OneTimeCode.class, reward, LockModeType.PESSIMISTIC_WRITE))
                .map(code -> code.opens(typed)).orElse(false);
    }
}
