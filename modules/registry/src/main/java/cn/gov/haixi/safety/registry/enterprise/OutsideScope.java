package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** The caller would enter an enterprise that it could not see. */
public final class OutsideScope extends BusinessException {
    OutsideScope() { super("registry.enterprise.outside-scope"); }
}
