package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which enterprises make their inspections (M5.7), and which let them pass: an office those of its region, a department whom it supervises, an enterprise itself. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CheckRates {
    static final String FROM = " from CheckMonth m join Enterprise e on e.id.value = m.enterprise where e.state <> cn.gov.haixi.safety.registry.enterprise.EnterpriseState.CLOSED and ";
    private static final String ROW = "select e.id, e.name, e.regionPath, sum(m.made), sum(m.missed), sum(m.failed)";
    private static final String GROUP = " group by e.id, e.name, e.regionPath";
    private static final List<String> COLUMNS = List.of("enterprise", "region", "due", "made", "missed", "rate", "failed");
    private static final int ROWS_A_READ = 2_000;

    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private AuditTrail audit;

    /** Who has let the greatest part pass first. */
    public Page<CheckRate> find(@NotNull Scope scope, @NotNull CheckRateFilter filter, @NotNull PageRange range) {
        Conditions asked = asked(scope, filter);
        List<CheckRate> rows = asked.bind(em.createQuery(ROW + FROM + asked + GROUP + " order by sum(m.missed) * 1.0 / (sum(m.made) + sum(m.missed)) desc, sum(m.missed) desc, e.id", CheckRate.class))
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        Long total = asked.bind(em.createQuery("select count(*) from (select m.enterprise as one" + FROM + asked + " group by m.enterprise order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Of one enterprise; empty when nothing was due, or it is not the caller's to see. */
    public Optional<CheckRate> of(@NotNull Scope scope, @NotNull EnterpriseId enterprise, @NotNull ObligationPeriod period) {
        Conditions asked = asked(scope, new CheckRateFilter(null, null, period)).and("e.id = :enterprise", "enterprise", enterprise.value() == null ? new EnterpriseId(new UUID(0, 0)) : enterprise);
        return asked.bind(em.createQuery(ROW + FROM + asked + GROUP, CheckRate.class)).getResultStream().findFirst();
    }

    /** As Excel, by enterprise. @return how many rows were written */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int write(@NotNull Scope scope, @NotNull CheckRateFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<CheckRate>write(to, Messages.text(locale, "hazard.check.rates"), COLUMNS.stream().map(column -> Messages.text(locale, "hazard.check." + column)).toList(),
                last -> next(scope, filter, last == null ? null : last.id()),
                row -> Arrays.asList(row.name(), regions.byPath(row.regionPath()).name(locale.getLanguage()), (int) row.due(), row.made().intValue(), row.missed().intValue(), row.percent() + "%", row.failed().intValue()));
        audit.appendAlone("hazard.check.audit.exported", OwnChecks.SUBJECT, null, String.valueOf(written));
        return written;
    }

    private List<CheckRate> next(Scope scope, CheckRateFilter filter, EnterpriseId after) {
        Conditions asked = asked(scope, filter).and("e.id.value > :after", "after", after == null ? null : after.value());
        return asked.bind(em.createQuery(ROW + FROM + asked + GROUP + " order by e.id", CheckRate.class)).setMaxResults(ROWS_A_READ).getResultList();
    }

    static Conditions asked(Scope scope, CheckRateFilter filter) {
        Conditions asked = new Conditions();
        switch (scope.reach()) {
            case REGION -> asked.in("e.regionPath", "scope", scope.regionPath());
            case ORGANISATION -> asked.and("e.supervisor.value = :own", "own", scope.organisation());
            case ENTERPRISE -> asked.and("m.enterprise = :own", "own", scope.enterprise());
        }
        return asked.in("e.regionPath", "region", filter.regionPath()).and("m.month >= :first", "first", CheckMonths.number(filter.period().from()))
                .and("m.month <= :last", "last", CheckMonths.number(filter.period().to()))
                .and("e.name like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
    }
}
