package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.BusinessException;

/** An organisation stands under one of its own region or of a region above, and never, by any detour, under itself. */
public final class SuperiorRefused extends BusinessException {
    SuperiorRefused(String superior) { super("registry.organisation.superior-refused", superior); }
}
