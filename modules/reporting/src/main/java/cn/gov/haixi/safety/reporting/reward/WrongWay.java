package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** A reward claimed in cash is not paid by the bank, nor the other way round. */
public final class WrongWay extends BusinessException {
    WrongWay() { super("reporting.reward.wrong-way"); }
}
