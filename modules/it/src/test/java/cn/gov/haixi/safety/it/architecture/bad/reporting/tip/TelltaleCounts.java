package cn.gov.haixi.safety.it.architecture.bad.reporting.tip;

import cn.gov.haixi.safety.platform.Scope;
import jakarta.persistence.EntityManager;

/** Counts tips for those who are named in them, too. */
class TelltaleCounts {
    private EntityManager em;

    long all(Scope scope) {
        return em.createQuery("select count(*) from Tip t where t.regionPath like :scope", Long.class).setParameter("scope", scope.like()).getSingleResult();
    }
}
