package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** A policy ends early between its first day and its last. */
public final class TerminationRefused extends BusinessException {
    TerminationRefused() { super("hazard.policy.termination-refused"); }
}
