package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody has recorded this inspection meanwhile, or its time has passed; nothing was recorded twice. */
public final class CheckedAlready extends BusinessException {
    CheckedAlready() { super("hazard.check.already"); }
}
