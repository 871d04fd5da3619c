package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** No transfer waits for the bank. */
public final class NothingToList extends BusinessException {
    NothingToList() { super("reporting.reward.nothing-to-list"); }
}
