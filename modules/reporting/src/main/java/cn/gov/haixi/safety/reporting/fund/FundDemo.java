package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** A fund for each government, of this year and of the one before, so that rewards can be tried at once. */
@ApplicationScoped
class FundDemo {
    private static final Money ALLOCATION = Money.of(200_000);

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    void fill(@Observes @Priority(310) DemoWanted wanted) {
        int thisYear = wanted.today().getYear();
        for (RegionRow region : regions.at(wanted.today())) {
            open(region, thisYear - 1);
            open(region, thisYear);
        }
    }

    private void open(RegionRow region, int year) {
        var fund = new Fund(organisations.government(region.code()).id().value(), region.path(), year);
        em.persist(fund);
        em.persist(fund.allocate(ALLOCATION, "示例财政文件〔" + year + "〕1号", Actor.SYSTEM, Instant.now(clock)));
    }
}
