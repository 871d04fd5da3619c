package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/**
 * A fund with its totals.
 *
 * @param lines how long its ledger is
 */
public record FundRow(FundId id, OrganisationId organisation, String regionPath, int year, int lines, Money allocated, Money reserved, Money paid) {
    public Money free() { return allocated.minus(reserved).minus(paid); }

    /** How much of the allocation is promised or spent, in whole percent. */
    public int usedPercent() {
        return allocated.isPositive() ? reserved.plus(paid).yuan().movePointRight(2).divideToIntegralValue(allocated.yuan()).intValue() : 0;
    }
}
