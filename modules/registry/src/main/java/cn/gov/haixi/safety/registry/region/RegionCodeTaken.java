package cn.gov.haixi.safety.registry.region;

import cn.gov.haixi.safety.platform.BusinessException;

/** A code is given once: also a former region keeps its own. */
public final class RegionCodeTaken extends BusinessException {
    RegionCodeTaken(String code) { super("registry.region.code-taken", code); }
}
