package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The register has no enterprise of this name or code in the caller's region. */
public final class EnterpriseUnknown extends BusinessException {
    EnterpriseUnknown(String typed) {
        super("hazard.hazard.enterprise-unknown", typed);
        at("person", "enterprise");
    }
}
