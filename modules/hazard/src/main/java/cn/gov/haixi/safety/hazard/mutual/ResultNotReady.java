package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** There is a result once the round is closed. */
public final class ResultNotReady extends BusinessException {
    ResultNotReady() { super("hazard.mutual.result-not-ready"); }
}
