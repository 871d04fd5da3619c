package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.parameter.Dated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Lists the enterprises of today's register that must insure by the rule of a day and have no policy on it (M5.9). */
@Stateless
@RolesAllowed({Permission.HAZARD_SEE, Permission.INSURANCE_KEEP})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UninsuredQueries {
    @Inject private Standings standings;

    public Page<UninsuredRow> find(@NotNull Scope scope, @NotNull UninsuredFilter filter, @NotNull PageRange range) {
        List<UninsuredRow> all = all(scope, filter);
        return new Page<>(all.stream().skip(range.first()).limit(range.size()).toList(), all.size());
    }

    /** By region and name. */
    public List<UninsuredRow> all(@NotNull Scope scope, @NotNull UninsuredFilter filter) {
        String part = filter.text() == null ? "" : filter.text().strip();
        return standings.uninsured(scope, filter.on(), filter.regionPath()).stream().filter(row -> row.enterprise().name().contains(part)).toList();
    }

    /** The rule that is applied on a day, with its document; the same for whatever scope. */
    public Dated<String> rule(@NotNull Scope scope, @NotNull @CivilDay LocalDate on) { return standings.rule(on); }
}
