package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Money;

/** Nobody asks for more than the policy's sum, and nobody is paid more than he asked for. */
public final class ClaimAmountRefused extends BusinessException {
    private ClaimAmountRefused(String code, String property, Money most) {
        super(code, most);
        at(property);
    }

    static ClaimAmountRefused asked(Money sum) { return new ClaimAmountRefused("hazard.policy.claim-asked", "asked", sum); }

    static ClaimAmountRefused paid(Money asked) { return new ClaimAmountRefused("hazard.policy.claim-paid", "paid", asked); }
}
