package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 各地区分管领导 → own Party committee + government, every half-year (M1.4). */
@ApplicationScoped
class RegionalViceHeadReport extends ReportRule {
    RegionalViceHeadReport() {
        super("regional-vice-head", "M1.4", Cycle.HALF_YEAR, Level.REGION, Set.of(PostRole.VICE_HEAD_IN_CHARGE), Set.of(OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT));
    }

    @Override String recipientRegion(String debtorRegion) { return debtorRegion; }
}
