package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody gave a name. */
public final class AnonymousTip extends BusinessException {
    AnonymousTip() { super("reporting.disclosure.anonymous"); }
}
