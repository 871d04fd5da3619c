package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** There is none, or it is not this enterprise's to see, which looks the same. */
public final class EnterpriseTaskNotFound extends BusinessException {
    EnterpriseTaskNotFound() { super("reporting.enterprise.not-found"); }
}
