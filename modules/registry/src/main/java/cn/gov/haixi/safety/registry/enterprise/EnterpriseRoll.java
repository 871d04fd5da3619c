package cn.gov.haixi.safety.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every enterprise that is not closed, for the house's own rules of who owes what: a bean that asks nobody's permission. One statement. */
@ApplicationScoped
public class EnterpriseRoll {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** @param since the day on which it was entered in the register */
    public record Entry(EnterpriseRow row, String regionCode, LocalDate since) { }

    public List<Entry> standing() {
        return em.createQuery("select e, (select min(s.at) from EnterpriseStep s where s.enterprise = e) from Enterprise e where e.state <> :closed order by e.id.value", Object[].class)
                .setParameter("closed", EnterpriseState.CLOSED).getResultStream().map(found -> entry((Enterprise) found[0], (Instant) found[1])).toList();
    }

    /** Whatever came into the register without a step has always been there. */
    private Entry entry(Enterprise enterprise, Instant entered) {
        return new Entry(enterprise.row(), enterprise.regionCode(), entered == null ? LocalDate.EPOCH : entered.atZone(clock.getZone()).toLocalDate());
    }
}
