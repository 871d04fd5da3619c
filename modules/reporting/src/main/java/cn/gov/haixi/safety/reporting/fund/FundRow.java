package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A fund with its totals.
 *
 * @param lines how long its ledger is
 */
public record FundRow(FundId id, OrganisationId organisation, String regionPath, int year, int lines, Money allocated, Money reserved, Money paid) {
    FundRow(UUID id, UUID organisation, String regionPath, int year, int lines, BigDecimal allocated, BigDecimal reserved, BigDecimal paid) {
        this(new FundId(id), new OrganisationId(organisation), regionPath, year, lines, new Money(allocated), new Money(reserved), new Money(paid));
    }

    public Money free() { return allocated.minus(reserved).minus(paid); }

    /** How much of the allocation is promised or spent, in whole percent. */
    public int usedPercent() {
        return allocated.isPositive() ? reserved.plus(paid).yuan().movePointRight(2).divideToIntegralValue(allocated.yuan()).intValue() : 0;
    }
}
