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
import jakarta.persistence.TypedQuery;
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
    private static final String ROW = "select e.id, e.name, e.regionPath, x.made, x.missed, x.failed";
    private static final List<String> COLUMNS = List.of("enterprise", "region", "due", "made", "missed", "rate", "failed");
    private static final int ROWS_A_READ = 2_000;

    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private AuditTrail audit;

    /** Who has let the greatest part pass first. */
    public Page<CheckRate> find(@NotNull Scope scope, @NotNull CheckRateFilter filter, @NotNull PageRange range) {
        Asked asked = asked(scope, filter, null);
        List<CheckRate> rows = asked.bind(em.createQuery(ROW + asked.from() + " order by x.missed * 1.0 / (x.made + x.missed) desc, x.missed desc, e.id", CheckRate.class))
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        Long total = asked.bind(em.createQuery("select count(*) from (select 1 as one from Enterprise e where exists (select 1 from CheckMonth m where m.enterprise = e.id.value and " + asked.months() + ") and " + asked.enterprises()
                + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Of one enterprise; empty when nothing was due, or it is not the caller's to see. */
    public Optional<CheckRate> of(@NotNull Scope scope, @NotNull EnterpriseId enterprise, @NotNull ObligationPeriod period) {
        Asked asked = asked(scope, new CheckRateFilter(null, null, period), enterprise.value() == null ? new UUID(0, 0) : enterprise.value());
        return asked.bind(em.createQuery(ROW + asked.from(), CheckRate.class)).getResultStream().findFirst();
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
        Asked asked = asked(scope, filter, null);
        asked.enterprises().and("e.id.value > :after", "after", after == null ? null : after.value());
        return asked.bind(em.createQuery(ROW + asked.from() + " order by e.id", CheckRate.class)).setMaxResults(ROWS_A_READ).getResultList();
    }

    /** @param one null for all that the caller sees */
    static Asked asked(Scope scope, CheckRateFilter filter, UUID one) {
        Conditions enterprises = new Conditions().and("e.state <> cn.gov.haixi.safety.registry.enterprise.EnterpriseState.CLOSED");
        switch (scope.reach()) {
            case REGION -> enterprises.in("e.regionPath", "scope", scope.regionPath());
            case ORGANISATION -> enterprises.and("e.supervisor.value = :own", "own", scope.organisation());
            case ENTERPRISE -> enterprises.and("e.id.value = :own", "own", scope.enterprise());
        }
        enterprises.in("e.regionPath", "region", filter.regionPath()).and("e.name like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return new Asked(new Conditions().and("m.month >= :first", "first", CheckMonths.number(filter.period().from())).and("m.month <= :last", "last", CheckMonths.number(filter.period().to()))
                .and("m.enterprise = :one", "one", one == null ? scope.enterprise() : one), enterprises);
    }

    /** What is asked of months and of their enterprises: months are added up along their key before an enterprise is looked at. */
    record Asked(Conditions months, Conditions enterprises) {
        String from() {
            return " from (select m.enterprise as enterprise, sum(m.made) as made, sum(m.missed) as missed, sum(m.failed) as failed from CheckMonth m where " + months
                    + " group by m.enterprise) x join Enterprise e on e.id.value = x.enterprise where " + enterprises;
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) { return enterprises.bind(months.bind(query)); }
    }
}
