package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such request within the caller's reach. */
public final class DisclosureNotFound extends BusinessException {
    DisclosureNotFound() { super("reporting.disclosure.not-found"); }
}
