package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** A hazard lies in a region of the prefecture that exists. */
public final class HazardRegionRefused extends BusinessException {
    HazardRegionRefused(String path) { super("hazard.hazard.region-refused", path); }
}
