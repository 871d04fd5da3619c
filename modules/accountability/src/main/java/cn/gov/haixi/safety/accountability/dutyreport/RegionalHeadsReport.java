package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 各地区党政主要领导 → 州委 + 州政府, once a year each (M1.3). */
@ApplicationScoped
class RegionalHeadsReport extends ReportRule {
    RegionalHeadsReport() {
        super("regional-heads", "M1.3", Cycle.YEAR, Level.REGION, Set.of(PostRole.PARTY_HEAD, PostRole.GOVERNMENT_HEAD), Set.of(OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT));
    }

    @Override String recipientRegion(String debtorRegion) { return prefectureOf(debtorRegion); }
}
