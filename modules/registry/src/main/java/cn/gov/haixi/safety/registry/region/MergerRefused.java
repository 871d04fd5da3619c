package cn.gov.haixi.safety.registry.region;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** Only county units that exist on the eve of the merger can be merged, and never the prefecture. */
public final class MergerRefused extends BusinessException {
    MergerRefused(String region, LocalDate day) { super("registry.region.merger-refused", region, day); }
}
