package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where a hazard came from, as far as the caller may know. An enterprise never learns that somebody told. */
@ApplicationScoped
class Origins {
    @Inject @Any private Instance<OriginGuard> guards;
    @Inject private Caller caller;

    boolean open(HazardSource source, UUID origin) {
        return origin == null || guards.stream().filter(guard -> guard.source() == source).allMatch(guard -> guard.maySee(origin));
    }

    /** To who may see no tips, what a tip led to is the inspection of the body that verified it. */
    HazardSource shown(Scope scope, HazardSource source) { return source == HazardSource.TIP && !tellsOfTips(scope) ? HazardSource.GOVERNMENT : source; }

    boolean tellsOfTips(Scope scope) { return scope.reach() != Scope.Reach.ENTERPRISE && caller.may(Permission.TIP_SEE); }
}
