package cn.gov.haixi.safety.registry.region;

import cn.gov.haixi.safety.platform.BusinessException;

/** No region has this code or path, or the caller may not see it. */
public final class RegionNotFound extends BusinessException {
    RegionNotFound(String codeOrPath) { super("registry.region.not-found", codeOrPath); }
}
