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
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.hazard.hazard.ExtensionState;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardEntry;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardOrder;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.Hazards;
import cn.gov.haixi.safety.hazard.hazard.ListedDeadlineStands;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.hazard.Treatment;
import cn.gov.haixi.safety.hazard.hazard.UnderListing;
import cn.gov.haixi.safety.hazard.listing.BodyAccused;
import cn.gov.haixi.safety.hazard.listing.ExtensionTooLate;
import cn.gov.haixi.safety.hazard.listing.JudgedAlready;
import cn.gov.haixi.safety.hazard.listing.ListingCase;
import cn.gov.haixi.safety.hazard.listing.ListingDeadlineRefused;
import cn.gov.haixi.safety.hazard.listing.ListingDecisions;
import cn.gov.haixi.safety.hazard.listing.ListingFilter;
import cn.gov.haixi.safety.hazard.listing.ListingId;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingMove;
import cn.gov.haixi.safety.hazard.listing.ListingMoveRefused;
import cn.gov.haixi.safety.hazard.listing.ListingNotFound;
import cn.gov.haixi.safety.hazard.listing.ListingProposal;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.ListingSheets;
import cn.gov.haixi.safety.hazard.listing.ListingState;
import cn.gov.haixi.safety.hazard.listing.ListingStepRow;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.hazard.listing.NotListable;
import cn.gov.haixi.safety.hazard.listing.NotPublishedYet;
import cn.gov.haixi.safety.hazard.listing.NotTheListingBody;
import cn.gov.haixi.safety.hazard.listing.OwnProposalRefused;
import cn.gov.haixi.safety.hazard.listing.TooFewBodies;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Tips;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Listed supervision of major hazards with its clocks (M4.5). */
@ExtendWith(ArquillianExtension.class)
class ListingIT {
    private static final As FINDER = As.account("geermu-jianguan");

    @Inject private HazardFixture fixture;
    @Inject private TipFixture tipFixture;
    @Inject private Tips tips;
    @Inject private Hazards entry;
    @Inject private WorklistQueries worklist;
    @Inject private Listings listings;
    @Inject private ListingDecisions decisions;
    @Inject private ListingQueries queries;
    @Inject private ListingSheets sheets;
    @Inject private HazardQueries hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;
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

    @Test
    void shouldExportWhatTheReaderMaySee() throws IOException {
        ListingId id = listed(fixture.rectifying(HazardClass.MAJOR));
        assertThat(exported(CLERK)).contains(read(id).number(), read(id).hazardNumber());
        assertThat(exported(NEIGHBOUR)).doesNotContain(read(id).number());
        assertThat(exported(OFFICER)).contains(read(id).number());
    }

    private List<String> exported(As who) throws IOException {
        var out = new ByteArrayOutputStream();
        who.get(() -> sheets.write(caller.scope(), ListingFilter.ALL, Locale.CHINESE, out));
        List<String> cells = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    /** Listed while its evidence was in already: joint acceptance begins with the listing, or nobody could ever accept it. */
    @Test @Clause("M4.5")
    void shouldAcceptTogetherWhatWasHandedInBeforeItWasListed() {
        HazardId hazard = fixture.submitted(HazardClass.MAJOR);
        ListingId id = listed(hazard);
        assertThat(read(id).state()).isEqualTo(ListingState.ACCEPTANCE);
        assertThat(read(id).clocks().acceptanceDue()).isEqualTo(fixture.today().plusDays(10));
        CLERK.run(() -> listings.publish(id, "(测试)政府网站"));
        CLERK.run(() -> listings.judge(id, true, "(测试)合格"));
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        DIRECTOR.run(() -> decisions.delist(id, "(测试)同意摘牌"));
        assertThat(hazards(hazard).state()).isEqualTo(HazardState.CLOSED);
    }

    @Test @Clause("M4.5")
    void shouldTakeNothingOffTheListThatWasNeverPublished() {
        ListingId id = listed(fixture.submitted(HazardClass.MAJOR));
        CLERK.run(() -> listings.judge(id, true, "(测试)合格"));
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        assertThat(DIRECTOR.get(() -> queries.get(caller.scope(), id)).may(ListingMove.DELISTED)).isFalse();
        assertThatThrownBy(() -> DIRECTOR.run(() -> decisions.delist(id, "摘牌"))).isInstanceOf(NotPublishedYet.class);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.listing.work.delist'", id.value())).as("nobody is sent to what cannot be done").isZero();
        CLERK.run(() -> listings.publish(id, "(测试)政府网站"));
        assertThat(DIRECTOR.get(() -> queries.get(caller.scope(), id)).may(ListingMove.DELISTED)).isTrue();
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.listing.work.delist'", id.value())).isOne();
        DIRECTOR.run(() -> decisions.delist(id, "(测试)同意摘牌"));
    }

    /** Whatever a page still shows that was opened before, a listed hazard has one deadline. */
    @Test @Clause("M4.5")
    void shouldLetNothingOverruleTheDeadlineOfAListing() {
        HazardId confirmed = fixture.confirmed(HazardClass.MAJOR);
        listed(confirmed);
        LocalDate until = fixture.today().plusDays(120);
        assertThat(hazards(confirmed).listedUntil()).isEqualTo(until);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.order(confirmed, order(until.plusDays(30))))).isInstanceOf(ListedDeadlineStands.class);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.order(confirmed, order(until.minusDays(30))))).isInstanceOf(ListedDeadlineStands.class);
        CLERK.run(() -> supervision.order(confirmed, order(until)));
        assertThat(hazards(confirmed).order().orElseThrow().deadline()).isEqualTo(until);

        HazardId rectifying = fixture.rectifying(HazardClass.MAJOR);
        OFFICER.run(() -> rectification.askExtension(rectifying, fixture.today().plusDays(200), "(测试)设备到货延迟"));
        listed(rectifying);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.grantExtension(rectifying))).isInstanceOf(UnderListing.class);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.refuseExtension(rectifying, "(测试)"))).isInstanceOf(UnderListing.class);
        assertThat(hazards(rectifying).extension().state()).as("it lapses, since nobody could decide it").isEqualTo(ExtensionState.NONE);
        assertThat(hazards(rectifying).dueOn()).isEqualTo(until);
    }

    private static HazardOrder order(LocalDate deadline) { return new HazardOrder(Treatment.TIMED, deadline, HazardFixture.FIVE); }

    /** Whom its tip accuses finds nothing of the listing, neither in lists nor by its id, and does not sit among those who accept. */
    @Test @Clause("M4.5")
    void shouldKeepAListingFromWhoIsAccused() {
        UUID office = PREFECTURE.get(() -> organisations.committeeOffice("632801").id().value());
        UUID regulator = PREFECTURE.get(() -> enterprises.byUscc("91632801MA7T00014P").orElseThrow().supervisor().value());
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        var told = new NewHazard(HazardSource.TIP, UUID.randomUUID(), "举报-测试", "/reporting/tip?id=x", potash, null, "632800/632801/", "测试车间", null, null, "(测试)监管不力", HazardClass.MAJOR, fixture.today(), "测试组");
        HazardId kept = PREFECTURE.get(() -> fixture.open(told, Set.of(regulator, office)));
        PREFECTURE.run(() -> supervision.confirm(kept, fixture.kind(HazardClass.MAJOR)));
        assertThatThrownBy(() -> PREFECTURE.run(() -> listings.propose(proposal(kept, 60)))).as("the accused office would list it").isInstanceOf(BodyAccused.class);
        ListingId id = PREFECTURE.get(() -> listings.propose(new ListingProposal(kept, ListingLevel.PREFECTURE, "测试督办人", fixture.today().plusDays(60), "(测试)整改难度大")));
        As.account("zhou-zhuren").run(() -> decisions.list(id));
        ObligationPeriod year = ObligationPeriod.year(fixture.today().getYear());
        for (boolean published : new boolean[] {false, true}) {
            for (As accused : List.of(CLERK, DIRECTOR, As.account("geermu-jianguan"))) {
                assertThatThrownBy(() -> accused.get(() -> queries.get(caller.scope(), id))).as("published: " + published).isInstanceOf(ListingNotFound.class);
                assertThat(accused.get(() -> queries.find(caller.scope(), ListingFilter.ALL, new PageRange(0, 200))).rows()).noneMatch(row -> row.id().equals(id));
                assertThat(accused.get(() -> queries.ofHazard(caller.scope(), kept))).isEmpty();
            }
            assertThatThrownBy(() -> CLERK.run(() -> listings.judge(id, true, "(测试)合格"))).isInstanceOf(ListingNotFound.class);
            assertThatThrownBy(() -> CLERK.run(() -> listings.askExtension(id, fixture.today().plusDays(90), "(测试)"))).isInstanceOf(ListingNotFound.class);
            if (!published) {
                int seen = due("M4.5", year);
                PREFECTURE.run(() -> listings.publish(id, "(测试)政府网站"));
                assertThat(due("M4.5", year)).as("nor does it count for it").isEqualTo(seen);
            }
        }
        assertThat(OFFICER.get(() -> queries.get(caller.scope(), id)).number()).as("its enterprise has to rectify it").isNotEmpty();
        assertThat(Sql.number("select count(*) from duty_kept_from where subject_id in (?, ?)", kept.value(), id.value())).as("nor on any desk of theirs").isEqualTo(4);
        PREFECTURE.run(() -> supervision.order(kept, order(fixture.today().plusDays(60))));
        OFFICER.run(() -> rectification.begin(kept));
        fixture.submit(kept);
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        As.account("zhou-zhuren").run(() -> decisions.delist(id, "(测试)其他单位应当回避"));
        assertThat(PREFECTURE.get(() -> hazards.get(caller.scope(), kept)).state()).as("where all others are accused, one body is enough").isEqualTo(HazardState.CLOSED);
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), id)).clocks().publishedOn()).isEqualTo(fixture.today());
    }

    /** What it had begun the first that is not concerned goes on with; its word in the joint acceptance no longer counts. */
    @Test @Clause({"M4.5", "M3.5"})
    void shouldGoOnElsewhereWhenItTurnsOutThatTheOfficeIsConcerned() {
        var tip = tipFixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR);
        HazardId hazard = CLERK.get(() -> hazards.of(caller.scope(), HazardSource.TIP, tip.id().value())).orElseThrow().id();
        CLERK.run(() -> supervision.confirm(hazard, fixture.kind(HazardClass.MAJOR)));
        ListingId id = listed(hazard);
        CLERK.run(() -> listings.publish(id, "(测试)政府网站"));
        CLERK.run(() -> supervision.order(hazard, order(fixture.today().plusDays(120))));
        CLERK.run(() -> rectification.begin(hazard));
        CLERK.run(() -> rectification.submit(hazard, "(测试)已更换", List.of(HazardFixture.picture())));
        DIRECTOR.may(Permission.HAZARD_HANDLE, Permission.HAZARD_SEE).run(() -> listings.judge(id, true, "(测试)合格"));
        DIRECTOR.run(() -> tips.recuse(tip.id(), true, "(测试)全办公室都有利害关系"));
        for (As concerned : List.of(CLERK, DIRECTOR)) {
            assertThatThrownBy(() -> concerned.get(() -> queries.get(caller.scope(), id))).isInstanceOf(ListingNotFound.class);
        }
        ListingCase moved = PREFECTURE.get(() -> queries.get(caller.scope(), id));
        assertThat(moved.body()).isEqualTo(tipFixture.office("632800"));
        assertThat(moved.level()).isEqualTo(ListingLevel.PREFECTURE);
        assertThat(moved.passed()).as("its word no longer counts").isZero();
        assertThat(moved.steps()).extracting(ListingStepRow::move).contains(ListingMove.HANDED_OVER);
        assertThat(Sql.strings("select kind from duty_work_item where subject_id = ?", id.value())).containsExactly("hazard.listing.work.accept");
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> decisions.delist(id, "(测试)同意摘牌"))).as("whoever found it is still there to judge").isInstanceOf(TooFewBodies.class);
        FINDER.run(() -> listings.judge(id, true, "(测试)合格"));
        As.account("zhou-zhuren").run(() -> decisions.delist(id, "(测试)同意摘牌"));
        assertThat(PREFECTURE.get(() -> hazards.get(caller.scope(), hazard)).state()).isEqualTo(HazardState.CLOSED);
    }

    /** Whoever found it is one of those who accept, and is told so. */
    @Test @Clause("M4.5")
    void shouldCallWhoeverFoundItToTheJointAcceptance() {
        var kind = fixture.kind(HazardClass.MAJOR);
        String potash = OFFICER.get(() -> enterprises.get(new EnterpriseId(caller.scope().enterprise())).name());
        HazardId hazard = FINDER.get(() -> entry.byInspection(new HazardEntry(null, potash, "632800/632801/", "测试装置", null, null, "(测试)联锁摘除", kind, fixture.today(), null), List.of()));
        CLERK.run(() -> supervision.confirm(hazard, kind));
        CLERK.run(() -> supervision.order(hazard, order(fixture.today().plusDays(60))));
        OFFICER.run(() -> rectification.begin(hazard));
        ListingId id = listed(hazard);
        fixture.submit(hazard);
        assertThat(FINDER.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).extracting(WorkRow::link).contains("/hazard/listing?id=" + id.value());
        FINDER.run(() -> listings.judge(id, true, "(测试)合格"));
        assertThat(read(id).passed()).isOne();
    }

    /** Where one office lists, supervises and found it, the one above is called to it. */
    @Test @Clause("M4.5")
    void shouldCallAsManyBodiesAsAreWanted() {
        var kind = fixture.kind(HazardClass.MAJOR);
        HazardId hazard = CLERK.get(() -> entry.byInspection(new HazardEntry(null, "示例台账外某厂", "632800/632801/", "测试装置", null, null, "(测试)联锁摘除", kind, fixture.today(), null), List.of()));
        CLERK.run(() -> supervision.confirm(hazard, kind));
        CLERK.run(() -> supervision.order(hazard, order(fixture.today().plusDays(60))));
        CLERK.run(() -> rectification.begin(hazard));
        ListingId id = listed(hazard);
        CLERK.run(() -> rectification.submit(hazard, "(测试)已更换", List.of(HazardFixture.picture())));
        assertThat(PREFECTURE.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).extracting(WorkRow::link).contains("/hazard/listing?id=" + id.value());
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.listing.work.accept'", id.value())).as("of its own office").isOne();
    }

    /** Where the only one who could decide, or publish, must not, another office has it: nothing lies where nobody can move it. */
    @Test @Clause({"M4.5", "M3.5"})
    void shouldGoToAnOfficeInWhichSomebodyCanActForIt() {
        UUID director = DIRECTOR.get(() -> caller.accountId());
        UUID clerk = CLERK.get(() -> caller.accountId());
        UUID above = As.account("zhou-zhuren").get(() -> caller.accountId());
        UUID tip = UUID.randomUUID();
        HazardId hazard = PREFECTURE.get(() -> fixture.open(ofTip(tip), Set.of(director)));
        CLERK.run(() -> supervision.confirm(hazard, fixture.kind(HazardClass.MAJOR)));
        assertThatThrownBy(() -> CLERK.run(() -> listings.propose(proposal(hazard, 60)))).as("its only director is meant").isInstanceOf(BodyAccused.class);
        fixture.letIn(tip, director);
        ListingId id = listed(hazard);
        fixture.keepFrom(tip, clerk);
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), id)).body()).as("nobody is left there to publish it").isEqualTo(tipFixture.office("632800"));
        PREFECTURE.run(() -> listings.publish(id, "(测试)政府网站"));
        fixture.letIn(tip, clerk);
        fixture.keepFrom(tip, above);
        ListingCase back = CLERK.get(() -> queries.get(caller.scope(), id));
        assertThat(back.body()).as("nobody is left there to decide").isEqualTo(tipFixture.office("632801"));
        assertThat(back.level()).isEqualTo(ListingLevel.COUNTY);
        fixture.keepFrom(tip, director);
        assertThat(CLERK.get(() -> queries.get(caller.scope(), id)).body()).as("where all who could are meant it stays: somebody else there can be given the permission").isEqualTo(tipFixture.office("632801"));
    }

    private NewHazard ofTip(UUID tip) {
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        return new NewHazard(HazardSource.TIP, tip, "举报-测试", "/reporting/tip?id=x", potash, null, "632800/632801/", "测试车间", null, null, "(测试)监管不力", HazardClass.MAJOR, fixture.today(), "测试组");
    }

    /** What was taken off the list and not yet published is published by whoever has it then; and one who was only mentioned takes no body out of the joint acceptance. */
    @Test @Clause({"M4.5", "M3.5"})
    void shouldHandOverWhatIsLeftToPublishAndWantTwoBodiesStill() {
        UUID tip = UUID.randomUUID();
        HazardId hazard = PREFECTURE.get(() -> fixture.open(ofTip(tip), Set.of()));
        CLERK.run(() -> supervision.confirm(hazard, fixture.kind(HazardClass.MAJOR)));
        ListingId id = listed(hazard);
        CLERK.run(() -> listings.publish(id, "(测试)政府网站"));
        CLERK.run(() -> supervision.order(hazard, order(fixture.today().plusDays(120))));
        OFFICER.run(() -> rectification.begin(hazard));
        fixture.submit(hazard);
        fixture.keepFrom(tip, As.account("geermu-12350").get(() -> caller.accountId()));
        assertThat(read(id).wanted()).isEqualTo(2);
        CLERK.run(() -> listings.judge(id, true, "(测试)合格"));
        PREFECTURE.run(() -> listings.judge(id, true, "(测试)合格"));
        DIRECTOR.run(() -> decisions.delist(id, "(测试)同意摘牌"));
        fixture.keepFrom(tip, tipFixture.office("632801").value());
        assertThat(Sql.strings("select kind from duty_work_item where subject_id = ?", id.value())).containsExactly("hazard.listing.work.publish-delisting");
        assertThat(CLERK.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).extracting(WorkRow::link).doesNotContain("/hazard/listing?id=" + id.value());
        PREFECTURE.run(() -> listings.publishDelisting(id, "(测试)政府网站"));
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), id)).clocks().delistingPublishedOn()).isEqualTo(fixture.today());
    }

    /** Whoever moves the one locks the other too, in one order: of two who act at once one may be refused, and none breaks. */
    @Test
    void shouldNotLockAListingAndItsHazardInTwoOrders() {
        for (int i = 0; i < 5; i++) {
            HazardId hazard = fixture.rectifying(HazardClass.MAJOR);
            ListingId id = listed(hazard);
            OFFICER.run(() -> listings.askExtension(id, fixture.today().plusDays(150), "(测试)设备到货延迟"));
            var outcomes = Together.<Void>run(List.of(() -> did(() -> fixture.submit(hazard)), () -> did(() -> DIRECTOR.run(() -> decisions.grantExtension(id)))));
            assertThat(outcomes).filteredOn(one -> !one.succeeded()).extracting(Together.Outcome::thrown).allMatch(ListingMoveRefused.class::isInstance);
            assertThat(read(id).state()).isEqualTo(ListingState.ACCEPTANCE);
        }
    }

    private static Void did(Runnable act) {
        act.run();
        return null;
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
