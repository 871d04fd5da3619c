package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody inspects itself. */
public final class SelfInspection extends BusinessException {
    SelfInspection() { super("hazard.mutual.self-inspection"); }
}
