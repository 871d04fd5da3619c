package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** A position needs both longitude and latitude. */
public final class PositionRefused extends BusinessException {
    PositionRefused() { super("registry.enterprise.position-refused"); }
}
