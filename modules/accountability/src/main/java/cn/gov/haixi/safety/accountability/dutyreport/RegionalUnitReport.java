package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 县(市、行委)安委会成员单位主要负责人 → own government, every half-year (M1.6). */
@ApplicationScoped
class RegionalUnitReport extends ReportRule {
    RegionalUnitReport() {
        super("regional-unit", "M1.6", Cycle.HALF_YEAR, Level.REGION, Set.of(PostRole.UNIT_HEAD), Set.of(OrganisationKind.GOVERNMENT));
    }

    @Override String recipientRegion(String debtorRegion) { return debtorRegion; }
}
