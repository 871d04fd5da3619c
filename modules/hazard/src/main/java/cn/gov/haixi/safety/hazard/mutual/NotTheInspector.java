package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A sheet is scored by the party that was paired for it. */
public final class NotTheInspector extends BusinessException {
    NotTheInspector() { super("hazard.mutual.not-inspector"); }
}
