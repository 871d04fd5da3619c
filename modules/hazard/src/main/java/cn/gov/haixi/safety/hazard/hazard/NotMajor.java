package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** Use is stopped for a major hazard (Safety Law art. 65). */
public final class NotMajor extends BusinessException {
    NotMajor() { super("hazard.hazard.not-major"); }
}
