package cn.gov.haixi.safety.duty.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes a rule's guard row where there is none, in a transaction of its own: whoever waited for another's insert and then asked for its lock would meet a third doing the same. */
@ApplicationScoped
class RuleGuards {
    @Inject private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enrol(String rule) { em.createNativeQuery("insert ignore into duty_rule (rule) values (:rule)").setParameter("rule", rule).executeUpdate(); }
}
