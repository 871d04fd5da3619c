package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Founds the prefecture's committee office when the platform is set up, so that its administrators belong somewhere. */
@ApplicationScoped
class FirstOffice {
    private static final String PREFECTURE = "632800";
    @Inject private EntityManager em;
    @Inject private OrganisationQueries organisations;
    @Inject private RegionQueries regions;

    void found(@Observes FirstOfficeWanted wanted) {
        if (organisations.inRegion(PREFECTURE, OrganisationKind.COMMITTEE_OFFICE).isEmpty()) {
            var draft = new OrganisationDraft(wanted.name(), OrganisationKind.COMMITTEE_OFFICE, PREFECTURE, null, wanted.today());
            em.persist(new Organisation(draft, regions.get(PREFECTURE), null));
            em.flush();
        }
    }
}
