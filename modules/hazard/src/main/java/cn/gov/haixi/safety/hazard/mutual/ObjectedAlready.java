package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A scored party objects once. */
public final class ObjectedAlready extends BusinessException {
    ObjectedAlready() { super("hazard.mutual.objected-already"); }
}
