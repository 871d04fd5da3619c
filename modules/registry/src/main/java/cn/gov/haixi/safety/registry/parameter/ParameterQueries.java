package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Reads the versions of all parameters for those who keep them. The rules of the prefecture are the same for every county. */
@Stateless
@RolesAllowed({Permission.REGISTRY_SEE, Permission.PARAMETER_EDIT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ParameterQueries {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** For each code the version in force today; where none is yet, the first that will be. Sorted by code. */
    public List<ParameterRow> current() {
        Map<String, List<Parameter>> byCode = em.createQuery("select p from Parameter p order by p.code, p.validFrom desc", Parameter.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true).getResultStream()
                .collect(Collectors.groupingBy(Parameter::code, TreeMap::new, Collectors.toList()));
        return byCode.values().stream().map(this::rows)
                .map(rows -> rows.stream().filter(ParameterRow::inForce).findFirst().orElseGet(() -> rows.get(rows.size() - 1))).toList();
    }

    /** All versions of one parameter, the latest first. */
    public List<ParameterRow> versions(String code) {
        List<Parameter> versions = em.createQuery("select p from Parameter p where p.code = :code order by p.validFrom desc", Parameter.class)
                .setParameter("code", code).setHint(HibernateHints.HINT_CACHEABLE, true).getResultList();
        if (versions.isEmpty()) {
            throw new ParameterNotFound(code);
        }
        return rows(versions);
    }

    private List<ParameterRow> rows(List<Parameter> versions) {
        LocalDate today = LocalDate.now(clock);
        Parameter inForce = versions.stream().filter(version -> version.countedBy(today)).findFirst().orElse(null);
        return versions.stream().map(version -> version.row(version == inForce, today)).toList();
    }
}
