package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Lays on the desk of the office that keeps him every expert whose last certificate ends soon or has ended, until it is renewed or he leaves the pool. */
@ApplicationScoped
class ExpertWatch {
    private static final String WARNED = "expert-certificate";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private CertificateWarning warning;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        List<Expert> ending = em.createQuery("select distinct e from Expert e left join fetch e.certificates where e.state = :active and exists (select 1 from Expert y join y.certificates z where y = e)"
                        + " and not exists (select 1 from Expert x join x.certificates c where x = e and (c.until is null or c.until > :limit))", Expert.class)
                .setParameter("active", ExpertState.ACTIVE).setParameter("limit", warning.from(today)).getResultList();
        worklist.doneExcept(WARNED, ending.stream().map(expert -> expert.id().value()).toList());
        ending.stream().filter(expert -> !worklist.waits(WARNED, expert.id().value())).forEach(this::lay);
    }

    private void lay(Expert expert) {
        LocalDate until = expert.row().certifiedUntil();
        var office = organisations.committeeOffice(regions.byPath(expert.regionPath()).code());
        worklist.open(new WorkItem("hazard.expert.work.certificate", WARNED, expert.id().value(), expert.name(), office.id(), Permission.EXPERT_KEEP, expert.regionPath(), until,
                "/hazard/expert?id=" + expert.id().value(), false));
    }
}
