package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** The same person's request still waits or is still open. */
public final class DisclosureAskedBefore extends BusinessException {
    DisclosureAskedBefore() { super("reporting.disclosure.asked-before"); }
}
