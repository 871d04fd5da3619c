package cn.gov.haixi.safety.reporting.identity;

import cn.gov.haixi.safety.platform.BusinessException;

/** No identity is kept: the tip was anonymous, or its time of keeping is over. */
public final class IdentityGone extends BusinessException {
    IdentityGone() { super("reporting.disclosure.gone"); }
}
