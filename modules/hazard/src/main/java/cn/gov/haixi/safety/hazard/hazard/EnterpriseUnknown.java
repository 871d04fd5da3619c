package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The register has no enterprise of this name in the caller's region, or several, and none of this code. */
public final class EnterpriseUnknown extends BusinessException {
    private EnterpriseUnknown(String code, String typed) {
        super(code, typed);
        at("enterprise");
    }

    /** In a sheet, where a region would do instead. */
    static EnterpriseUnknown inSheet(String typed) { return new EnterpriseUnknown("hazard.hazard.enterprise-unknown", typed); }

    static EnterpriseUnknown named(String typed) { return new EnterpriseUnknown("hazard.hazard.enterprise-not-named", typed); }
}
