package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** Only the scored party objects. */
public final class NotTheInspected extends BusinessException {
    NotTheInspected() { super("hazard.mutual.not-inspected"); }
}
