package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** A policy is some insurer's: one of the register, or a name. */
public final class InsurerWanted extends BusinessException {
    InsurerWanted() { super("hazard.policy.insurer-wanted"); }
}
