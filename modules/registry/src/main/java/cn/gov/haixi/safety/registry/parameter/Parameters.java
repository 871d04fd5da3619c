package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Period;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;

/**
 * Answers what was in force on a day: {@code parameters.period("reporting.tip.verify.limit", acceptedOn)}. The day is that of the fact,
 * never simply today. Rules are public, so anybody may ask; answers come from the second-level cache.
 * An unknown code, or a day before the first version, is {@link NoParameterInForce} and never a default.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Parameters {
    @Inject private EntityManager em;

    public Dated<String> text(String code, LocalDate on) { return read(code, on, Function.identity()); }

    public Dated<Integer> integer(String code, LocalDate on) { return read(code, on, Integer::valueOf); }

    public Dated<Money> money(String code, LocalDate on) { return read(code, on, Money::of); }

    public Dated<Period> period(String code, LocalDate on) { return read(code, on, Period::parse); }

    private <T> Dated<T> read(String code, LocalDate on, Function<String, T> reading) {
        return versions(code).stream().filter(version -> !version.validFrom().isAfter(on)).findFirst()
                .orElseThrow(() -> new NoParameterInForce(code, on)).dated(reading);
    }

    private List<Parameter> versions(String code) {
        return em.createQuery("select p from Parameter p where p.code = :code order by p.validFrom desc", Parameter.class)
                .setParameter("code", code).setHint(HibernateHints.HINT_CACHEABLE, true).getResultList();
    }
}
