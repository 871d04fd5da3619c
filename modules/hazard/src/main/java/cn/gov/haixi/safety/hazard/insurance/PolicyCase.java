package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import java.util.List;

/** Everything that the page of one policy shows. @param mayKeep whether the caller may correct and end it, and work under it */
public record PolicyCase(PolicyRow row, long version, List<PreventionRow> services, List<ClaimRow> claims, List<CaseStepRow> steps, boolean mayKeep) {
    public PolicyCase {
        services = List.copyOf(services);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }
}
