package cn.gov.haixi.safety.duty.heat;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the heat map of one clause and year within the caller's scope, in one statement. */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HeatQueries {
    /** Cells that a page can show and a person can look at. */
    public static final int MOST = 2_000;

    @Inject private ObligationQueries obligations;
    @Inject private Clock clock;

    /** @param filter its clause, region and day are asked for */
    public HeatMap map(@NotNull Scope scope, @NotNull ObligationFilter filter, int year) {
        LocalDate day = filter.asOf() == null ? LocalDate.now(clock) : filter.asOf().plusDays(1);
        return HeatMap.of(obligations.cells(scope, filter, ObligationPeriod.year(year), MOST + 1), day, MOST);
    }
}
