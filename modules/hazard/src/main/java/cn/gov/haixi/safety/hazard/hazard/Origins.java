package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Where a hazard came from, as far as the caller may know. An enterprise never learns that somebody told. */
@ApplicationScoped
class Origins {
    @Inject @Any private Instance<OriginGuard> guards;

    boolean open(Hazard hazard) {
        return hazard.origin() == null || guards.stream().filter(guard -> guard.source() == hazard.source()).allMatch(guard -> guard.maySee(hazard.origin()));
    }

    /** To an enterprise what a tip led to is the inspection of the body that verified it. */
    static HazardSource shown(Scope scope, HazardSource source) {
        return source == HazardSource.TIP && scope.reach() == Scope.Reach.ENTERPRISE ? HazardSource.GOVERNMENT : source;
    }
}
