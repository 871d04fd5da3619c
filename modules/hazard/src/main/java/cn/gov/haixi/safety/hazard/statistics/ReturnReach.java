package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose returns the caller sees, and whose he may send back: an office those of its region, a department those that it supervises, an enterprise its own. */
@ApplicationScoped
class ReturnReach {
    @Inject private Caller caller;
    @Inject private EnterpriseQueries enterprises;

    boolean sees(Scope scope, UUID enterprise) { return enterprise.equals(scope.enterprise()) || scope.enterprise() == null && governs(scope, enterprise); }

    boolean supervises(UUID enterprise) { return caller.scope().enterprise() == null && governs(caller.scope(), enterprise); }

    private boolean governs(Scope scope, UUID enterprise) {
        EnterpriseRow row = enterprises.get(new EnterpriseId(enterprise));
        return scope.includes(row.regionPath()) && (scope.reach() == Scope.Reach.REGION || row.supervisor() != null && row.supervisor().value().equals(scope.organisation()));
    }
}
