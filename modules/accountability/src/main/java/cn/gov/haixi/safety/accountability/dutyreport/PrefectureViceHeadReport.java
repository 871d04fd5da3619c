package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 州政府分管领导 → 州委 + 州政府, once a year (M1.2). */
@ApplicationScoped
class PrefectureViceHeadReport extends ReportRule {
    PrefectureViceHeadReport() {
        super("prefecture-vice-head", "M1.2", Cycle.YEAR, Level.PREFECTURE, Set.of(PostRole.VICE_HEAD_IN_CHARGE), Set.of(OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT));
    }

    @Override String recipientRegion(String debtorRegion) { return prefectureOf(debtorRegion); }
}
