package cn.gov.haixi.safety.it.hazard;

import static cn.gov.haixi.safety.it.hazard.HazardFixture.CLERK;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.DIRECTOR;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.NEIGHBOUR;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.OFFICER;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.UnderListing;
import cn.gov.haixi.safety.hazard.listing.ExtensionTooLate;
import cn.gov.haixi.safety.hazard.listing.JudgedAlready;
import cn.gov.haixi.safety.hazard.listing.ListingCase;
import cn.gov.haixi.safety.hazard.listing.ListingDeadlineRefused;
import cn.gov.haixi.safety.hazard.listing.ListingDecisions;
import cn.gov.haixi.safety.hazard.listing.ListingFilter;
import cn.gov.haixi.safety.hazard.listing.ListingId;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingNotFound;
import cn.gov.haixi.safety.hazard.listing.ListingProposal;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.ListingState;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.hazard.listing.NotListable;
import cn.gov.haixi.safety.hazard.listing.NotTheListingBody;
import cn.gov.haixi.safety.hazard.listing.OwnProposalRefused;
import cn.gov.haixi.safety.hazard.listing.TooFewBodies;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Listed supervision of major hazards with its clocks (M4.5). */
@ExtendWith(ArquillianExtension.class)
class ListingIT {
    @Inject private HazardFixture fixture;
    @Inject private Listings listings;
    @Inject private ListingDecisions decisions;
    @Inject private ListingQueries queries;
    @Inject private HazardQueries hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private Caller caller;
    @Inject @Any private Instance<ClauseCounts> counts;
    @Inject @Any private Instance<PeriodFacts> facts;

    @Test @Clause("M4.5")
    void shouldListExtendAcceptTogetherAndTakeOffTheList() {
        HazardId hazard = fixture.rectifying(HazardClass.MAJOR);
        ListingId id = listed(hazard);
        assertThat(read(id).number()).matches("挂牌-20\\d\\d-\\d{6}");
        assertThat(read(id).clocks().publishDue()).isAfter(fixture.today());
        CLERK.run(() -> listings.publish(id, "(测试)政府网站"));
        assertThat(hazards(hazard).order().orElseThrow().deadline()).isEqualTo(fixture.today().plusDays(120));
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.askExtension(hazard, fixture.today().plusDays(200), "(测试)"))).isInstanceOf(UnderListing.class);
        OFFICER.run(() -> listings.askExtension(id, fixture.today().plusDays(150), "(测试)设备到货延迟"));
        assertThatThrownBy(() -> CLERK.run(() -> decisions.grantExtension(id))).isInstanceOf(EJBAccessException.class);
        DIRECTOR.run(() -> decisions.grantExtension(id));
        assertThat(hazards(hazard).order().orElseThrow().deadline()).isEqualTo(fixture.today().plusDays(150));

        fixture.submit(hazard);
        assertThat(read(id).state()).isEqualTo(ListingState.ACCEPTANCE);
        assertThat(read(id).clocks().acceptanceDue()).isEqualTo(fixture.today().plusDays(10));
        assertThatThrownBy(() -> CLERK.run(() -> supervision.accept(hazard, "合格"))).isInstanceOf(UnderListing.class);
        CLERK.run(() -> listings.judge(id, false, "(测试)联锁未恢复"));
        assertThat(read(id).state()).isEqualTo(ListingState.LISTED);
        assertThat(hazards(hazard).state()).isEqualTo(HazardState.RECTIFYING);
        fixture.submit(hazard);
        CLERK.run(() -> listings.judge(id, true, "(测试)合格"));
        assertThatThrownBy(() -> CLERK.run(() -> listings.judge(id, true, "(测试)再次"))).isInstanceOf(JudgedAlready.class);
        assertThatThrownBy(() -> DIRECTOR.run(() -> decisions.delist(id, "摘牌"))).isInstanceOf(TooFewBodies.class);
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        DIRECTOR.run(() -> decisions.delist(id, "(测试)同意摘牌"));
        assertThat(hazards(hazard).state()).isEqualTo(HazardState.CLOSED);
        assertThat(hazards(hazard).listed()).isFalse();
        assertThat(read(id).dueOn()).isEqualTo(read(id).clocks().delistingPublishDue());
        CLERK.run(() -> listings.publishDelisting(id, "(测试)政府网站"));
        assertThat(read(id).dueOn()).isNull();
    }

    @Test @Clause({"M4.5", "M5.3"})
    void shouldCountForTheClausesAndForALeadersReport() {
        ObligationPeriod year = ObligationPeriod.year(fixture.today().getYear());
        int before = due("M4.5", year);
        int hazardsBefore = due("M5.3", year);
        listed(fixture.rectifying(HazardClass.MAJOR));
        assertThat(due("M4.5", year)).isEqualTo(before + 1);
        assertThat(due("M5.3", year)).isEqualTo(hazardsBefore + 1);
        assertThat(CLERK.get(() -> facts.stream().flatMap(one -> one.of(caller.scope(), "632800/632801/", year).stream()).toList())).anyMatch(fact -> fact.key().equals("hazard.hazard.fact"));
        assertThat(As.account("xitong").get(() -> counts.stream().flatMap(one -> one.of(caller.scope(), year).stream()).toList())).noneMatch(count -> count.clause().equals("M4.5"));
    }

    private int due(String clause, ObligationPeriod year) {
        return CLERK.get(() -> counts.stream().flatMap(one -> one.of(caller.scope(), year).stream()).filter(count -> count.clause().equals(clause)).mapToInt(ClauseCount::due).sum());
    }

    @Test
    void shouldLetNobodyDecideOnHisOwnProposal() {
        HazardId hazard = fixture.confirmed(HazardClass.EXTRAORDINARY);
        ListingId id = DIRECTOR.may(Permission.HAZARD_HANDLE).get(() -> listings.propose(proposal(hazard, 60)));
        assertThatThrownBy(() -> DIRECTOR.run(() -> decisions.list(id))).isInstanceOf(OwnProposalRefused.class);
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> decisions.list(id))).isInstanceOf(NotTheListingBody.class);
        assertThatThrownBy(() -> CLERK.run(() -> listings.propose(proposal(hazard, 60)))).isInstanceOf(NotListable.class);
        assertThatThrownBy(() -> OFFICER.get(() -> queries.get(caller.scope(), id))).isInstanceOf(ListingNotFound.class);
    }

    @Test
    void shouldListOnlyWhatIsMajorAndWithinAYear() {
        assertThatThrownBy(() -> CLERK.run(() -> listings.propose(proposal(fixture.confirmed(HazardClass.LARGER), 60)))).isInstanceOf(NotListable.class);
        assertThatThrownBy(() -> CLERK.run(() -> listings.propose(proposal(fixture.reported(HazardClass.MAJOR), 60)))).isInstanceOf(NotListable.class);
        assertThatThrownBy(() -> CLERK.run(() -> listings.propose(proposal(fixture.confirmed(HazardClass.MAJOR), 367)))).isInstanceOf(ListingDeadlineRefused.class);
    }

    @Test
    void shouldTakeNoRequestForMoreTimeTooLate() {
        HazardId hazard = fixture.rectifying(HazardClass.MAJOR);
        ListingId id = CLERK.get(() -> listings.propose(proposal(hazard, 10)));
        DIRECTOR.run(() -> decisions.list(id));
        assertThatThrownBy(() -> OFFICER.run(() -> listings.askExtension(id, fixture.today().plusDays(60), "(测试)"))).isInstanceOf(ExtensionTooLate.class);
    }

    @Test
    void shouldShowAListingToNobodyOutsideItsScope() {
        ListingId id = listed(fixture.rectifying(HazardClass.MAJOR));
        assertThatThrownBy(() -> NEIGHBOUR.get(() -> queries.get(caller.scope(), id))).isInstanceOf(ListingNotFound.class);
        assertThat(NEIGHBOUR.get(() -> queries.find(caller.scope(), ListingFilter.ALL, new PageRange(0, 200))).rows()).noneMatch(row -> row.id().equals(id));
        assertThat(NEIGHBOUR.get(() -> queries.ofHazard(caller.scope(), read(id).hazard()))).isEmpty();
        assertThatThrownBy(() -> NEIGHBOUR.run(() -> listings.judge(id, true, "越权"))).isInstanceOf(ListingNotFound.class);
        assertThat(OFFICER.get(() -> queries.find(caller.scope(), ListingFilter.ALL, new PageRange(0, 200))).rows()).anyMatch(row -> row.id().equals(id));
    }

    private ListingId listed(HazardId hazard) {
        ListingId id = CLERK.get(() -> listings.propose(proposal(hazard, 120)));
        DIRECTOR.run(() -> decisions.list(id));
        return id;
    }

    private ListingProposal proposal(HazardId hazard, int days) {
        return new ListingProposal(hazard, ListingLevel.COUNTY, "测试督办人", fixture.today().plusDays(days), "(测试)整改难度大");
    }

    private ListingCase read(ListingId id) { return CLERK.get(() -> queries.get(caller.scope(), id)); }

    private HazardCase hazards(HazardId id) { return CLERK.get(() -> hazards.get(caller.scope(), id)); }
}
