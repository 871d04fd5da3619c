package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 州安委会成员单位主要负责人 → 州政府, every half-year (M1.5). */
@ApplicationScoped
class PrefectureUnitReport extends ReportRule {
    PrefectureUnitReport() {
        super("prefecture-unit", "M1.5", Cycle.HALF_YEAR, Level.PREFECTURE, Set.of(PostRole.UNIT_HEAD), Set.of(OrganisationKind.GOVERNMENT));
    }

    @Override String recipientRegion(String debtorRegion) { return prefectureOf(debtorRegion); }
}
