package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** It was decided before. */
public final class DisclosureDecided extends BusinessException {
    DisclosureDecided() { super("reporting.disclosure.decided"); }
}
