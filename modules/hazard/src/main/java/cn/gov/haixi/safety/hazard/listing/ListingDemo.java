package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** One invented listing by the prefecture that runs, and one that waits for its director. */
@Dependent
class ListingDemo {
    private static final Actor CLERK = new Actor(null, null, "示例经办人", "");
    private static final Actor DIRECTOR = new Actor(null, null, "示例主任", "");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private HazardNumbers numbers;
    @Inject private ListingClocks clocks;
    @Inject private ListingDesk desk;
    @Inject private ListedHazards hazards;
    @Inject private OrganisationQueries organisations;

    void fill(@Observes @Priority(265) DemoWanted wanted) {
        var majors = em.createQuery("select h.id, h.number, h.state, h.grade, h.listed, h.enterprise, h.enterpriseName, h.regionPath, h.supervisor, h.finder from Hazard h"
                        + " where h.grade = :major and h.state = :running order by h.number desc", ListedHazards.Facts.class)
                .setParameter("major", HazardClass.MAJOR).setParameter("running", HazardState.RECTIFYING).setMaxResults(2).getResultList();
        for (int i = 0; i < majors.size(); i++) {
            Listing listing = propose(majors.get(i), wanted.today());
            if (i == 0) {
                listing.list(clocks.latest(wanted.today()), clocks.publishBy(wanted.today()), DIRECTOR, wanted.today(), Instant.now(clock));
                hazards.listed(listing.hazard(), listing.number(), listing.deadline());
                desk.moved(listing, "listed");
                listing.publish("（示例）州人民政府门户网站", CLERK, wanted.today(), Instant.now(clock));
                desk.moved(listing, "published");
            }
        }
    }

    private Listing propose(ListedHazards.Facts hazard, LocalDate today) {
        String prefecture = hazard.regionPath().split("/")[0];
        var proposal = new ListingProposal(hazard.id(), ListingLevel.PREFECTURE, "示例督办人", today.plusDays(120), "（示例）整改难度大、周期长，下游有居民点。");
        var listing = new Listing(numbers.next("挂牌", today.getYear()), proposal, hazard, organisations.committeeOffice(prefecture).id().value(), clocks.latest(today), CLERK, today,
                Instant.now(clock));
        em.persist(listing);
        em.flush();
        desk.moved(listing, "proposed");
        return listing;
    }
}
