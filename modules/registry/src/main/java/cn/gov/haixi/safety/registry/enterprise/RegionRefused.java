package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** An enterprise lies in a county unit that exists today. */
public final class RegionRefused extends BusinessException {
    RegionRefused(String region) { super("registry.enterprise.region-refused", region); }
}
