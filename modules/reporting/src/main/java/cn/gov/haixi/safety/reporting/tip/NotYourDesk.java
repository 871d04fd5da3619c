package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** Another organisation has this tip on its desk. */
public final class NotYourDesk extends BusinessException {
    NotYourDesk() { super("reporting.tip.not-your-desk"); }
}
