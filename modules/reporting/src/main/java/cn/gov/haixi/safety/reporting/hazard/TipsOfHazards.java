package cn.gov.haixi.safety.reporting.hazard;

import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.OriginGuard;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** That a hazard came from a tip, and from which, is for those only who may see that tip. */
@ApplicationScoped
class TipsOfHazards implements OriginGuard {
    @Inject private TipSight sight;

    @Override public HazardSource source() { return HazardSource.TIP; }

    @Override public boolean maySee(UUID origin) { return sight.sees(new TipId(origin)); }
}
