package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The time to collect may be extended once, and only before it has run out. */
public final class ExtensionRefused extends BusinessException {
    ExtensionRefused() { super("reporting.reward.extension-refused"); }
}
