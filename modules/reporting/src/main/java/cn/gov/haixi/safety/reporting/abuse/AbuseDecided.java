package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.BusinessException;

/** It has been decided already. */
public final class AbuseDecided extends BusinessException {
    AbuseDecided() { super("reporting.abuse.decided"); }
}
