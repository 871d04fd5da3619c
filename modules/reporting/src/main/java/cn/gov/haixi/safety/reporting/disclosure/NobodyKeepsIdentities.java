package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** No body of the region or above it has an identity custodian. */
public final class NobodyKeepsIdentities extends BusinessException {
    NobodyKeepsIdentities() { super("reporting.disclosure.no-custodian"); }
}
