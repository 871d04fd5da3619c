package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody spends less than nothing. */
public final class NegativeMoney extends BusinessException {
    NegativeMoney() {
        super("hazard.hazard.negative-money");
        at("money");
    }
}
