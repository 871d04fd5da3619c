package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.expert.CertificateWarning;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Lays on the desk of the office that keeps it every firm under a running contract whose qualification ends soon or has ended. */
@ApplicationScoped
class AgencyWatch {
    private static final String WARNED = "agency-qualification";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private CertificateWarning warning;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    void on(@Observes DayHasPassed passed) {
        List<Agency> ending = em.createQuery("select a from Agency a where a.until <= :limit and exists (select 1 from ServiceContract c where c.agency = a and c.state = :running)", Agency.class)
                .setParameter("limit", warning.from(passed.today())).setParameter("running", ContractState.RUNNING).getResultList();
        worklist.doneExcept(WARNED, ending.stream().map(agency -> agency.id().value()).toList());
        ending.stream().filter(agency -> !worklist.waits(WARNED, agency.id().value())).forEach(this::lay);
    }

    private void lay(Agency agency) {
        var office = organisations.committeeOffice(regions.byPath(agency.regionPath()).code());
        worklist.open(new WorkItem("hazard.agency.work.qualification", WARNED, agency.id().value(), agency.name(), office.id(), Permission.EXPERT_KEEP, agency.regionPath(), agency.until(),
                "/hazard/service-agency?id=" + agency.id().value(), false));
    }
}
