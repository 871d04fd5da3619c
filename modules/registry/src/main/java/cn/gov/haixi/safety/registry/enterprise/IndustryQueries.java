package cn.gov.haixi.safety.registry.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/** Reads the industries of GB/T 4754: a public standard, from the second-level cache. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IndustryQueries {
    @Inject private EntityManager em;

    public IndustryRow get(String code) {
        Industry industry = code == null ? null : em.find(Industry.class, code);
        if (industry == null) {
            throw new IndustryNotFound(code);
        }
        return industry.row();
    }

    public List<IndustryRow> all() {
        return em.createQuery("select i from Industry i order by i.code", Industry.class).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Industry::row).toList();
    }
}
