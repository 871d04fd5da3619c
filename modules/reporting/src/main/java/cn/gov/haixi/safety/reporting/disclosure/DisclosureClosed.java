package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** It was not granted, not to this person, or its time is over. */
public final class DisclosureClosed extends BusinessException {
    DisclosureClosed() { super("reporting.disclosure.closed"); }
}
