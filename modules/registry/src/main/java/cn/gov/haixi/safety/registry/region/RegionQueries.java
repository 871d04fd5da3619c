package cn.gov.haixi.safety.registry.region;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/**
 * Reads regions. Their names and codes are public, so nobody is kept from them; all answers come from the second-level cache
 * and cost no statement.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegionQueries {
    @Inject private EntityManager em;

    public RegionRow get(String code) { return find(code).row(); }

    /** The page of one region. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RegionCase open(String code) { return find(code).whole(); }

    public RegionRow byPath(String path) {
        return all().stream().filter(region -> region.path().equals(path)).findFirst().orElseThrow(() -> new RegionNotFound(path));
    }

    /** The regions that exist on a day, the prefecture first, then its counties by code. */
    public List<RegionRow> at(LocalDate day) { return all().stream().filter(region -> region.existsOn(day)).toList(); }

    /** Every region that ever was, former ones too. */
    public List<RegionRow> all() {
        return em.createQuery("select r from Region r order by r.path", Region.class).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Region::row).toList();
    }

    private Region find(String code) {
        Region region = code == null ? null : em.find(Region.class, code);
        if (region == null) {
            throw new RegionNotFound(code);
        }
        return region;
    }
}
