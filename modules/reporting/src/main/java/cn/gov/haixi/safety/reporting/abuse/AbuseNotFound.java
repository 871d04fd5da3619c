package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such entry within the caller's reach. */
public final class AbuseNotFound extends BusinessException {
    AbuseNotFound() { super("reporting.abuse.not-found"); }
}
