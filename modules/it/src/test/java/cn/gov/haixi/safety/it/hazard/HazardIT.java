package cn.gov.haixi.safety.it.hazard;

import static cn.gov.haixi.safety.it.hazard.HazardFixture.CLERK;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.DIRECTOR;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.FIVE;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.NEIGHBOUR;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.OFFICER;
import static cn.gov.haixi.safety.it.hazard.HazardFixture.PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.hazard.hazard.AccidentTypeRefused;
import cn.gov.haixi.safety.hazard.hazard.AccidentTypes;
import cn.gov.haixi.safety.hazard.hazard.AssistantTied;
import cn.gov.haixi.safety.hazard.hazard.Classification;
import cn.gov.haixi.safety.hazard.hazard.DeadlineRefused;
import cn.gov.haixi.safety.hazard.hazard.DeadlineTooFar;
import cn.gov.haixi.safety.hazard.hazard.EnterpriseUnknown;
import cn.gov.haixi.safety.hazard.hazard.EvidenceWanted;
import cn.gov.haixi.safety.hazard.hazard.ExtensionState;
import cn.gov.haixi.safety.hazard.hazard.FiveInPlace;
import cn.gov.haixi.safety.hazard.hazard.FiveNotInPlace;
import cn.gov.haixi.safety.hazard.hazard.FoundInFuture;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardEntry;
import cn.gov.haixi.safety.hazard.hazard.HazardFactor;
import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardMove;
import cn.gov.haixi.safety.hazard.hazard.HazardMoveRefused;
import cn.gov.haixi.safety.hazard.hazard.HazardNotFound;
import cn.gov.haixi.safety.hazard.hazard.HazardOrder;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardRow;
import cn.gov.haixi.safety.hazard.hazard.HazardSheets;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.HazardStepRow;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.Hazards;
import cn.gov.haixi.safety.hazard.hazard.IdentifiedAlready;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.hazard.NotMajor;
import cn.gov.haixi.safety.hazard.hazard.OpenHazards;
import cn.gov.haixi.safety.hazard.hazard.OutsideReach;
import cn.gov.haixi.safety.hazard.hazard.SamePersonRefused;
import cn.gov.haixi.safety.hazard.hazard.StopState;
import cn.gov.haixi.safety.hazard.hazard.Treatment;
import cn.gov.haixi.safety.hazard.listing.ListingDecisions;
import cn.gov.haixi.safety.hazard.listing.ListingId;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingProposal;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseFilter;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
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

/** A hazard from its find to its end against the real database and the container's permissions (M5.3). */
@ExtendWith(ArquillianExtension.class)
class HazardIT {
    private static final As REGULATOR = As.account("geermu-jianguan");
    private static final PageRange FIRST = new PageRange(0, 200);

    @Inject private HazardFixture fixture;
    @Inject private TipFixture tipFixture;
    @Inject private Hazards hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private HazardQueries queries;
    @Inject private HazardSheets sheets;
    @Inject private AccidentTypes types;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;
    @Inject private Tips tips;
    @Inject private TipQueries tipQueries;
    @Inject private TipFollowUps followUps;
    @Inject private WorklistQueries worklist;
    @Inject private Listings listings;
    @Inject private ListingDecisions decisions;
    @Inject private ListingQueries listingQueries;
    @Inject private Verifications verifications;
    @Inject private PassedDays days;
    @Inject private Caller caller;

    @Test @Clause("M5.3")
    void shouldCloseTheLoopBetweenGovernmentExpertAndEnterprise() {
        HazardId id = fixture.confirmed(HazardClass.MAJOR);
        assertThat(read(id).number()).matches("隐患-20\\d\\d-\\d{6}");
        CLERK.run(() -> {
            supervision.nameExpert(id, null, "测试专家", "(测试)建议更换");
            supervision.order(id, new HazardOrder(Treatment.TIMED, fixture.today().plusDays(30),
                    new FiveInPlace("测试负责人", null, null, null)));
        });
        assertThat(read(id).missing()).containsExactlyInAnyOrder(FiveInPlace.Item.MEASURES, FiveInPlace.Item.MONEY, FiveInPlace.Item.PLAN);
        OFFICER.run(() -> rectification.begin(id));
        assertThatThrownBy(() -> fixture.submit(id)).isInstanceOf(FiveNotInPlace.class);
        OFFICER.run(() -> rectification.complete(id, FIVE));
        assertThat(read(id).missing()).isEmpty();
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.submit(id, "无图", List.of()))).isInstanceOf(EvidenceWanted.class);
        fixture.submit(id);
        assertThat(read(id).after()).hasSize(1);
        CLERK.run(() -> supervision.sendBack(id, "(测试)还有一处"));
        assertThat(read(id).state()).isEqualTo(HazardState.RECTIFYING);
        fixture.submit(id);
        CLERK.run(() -> supervision.accept(id, "(测试)合格"));
        HazardCase closed = read(id);
        assertThat(closed.state()).isEqualTo(HazardState.CLOSED);
        assertThat(closed.expert()).get().extracting(HazardCase.Expert::name).isEqualTo("测试专家");
        assertThat(closed.steps()).extracting(step -> step.move()).contains(HazardMove.REPORTED, HazardMove.CONFIRMED, HazardMove.EXPERT_NAMED, HazardMove.ORDERED, HazardMove.BEGUN,
                HazardMove.PLANNED, HazardMove.SUBMITTED, HazardMove.SENT_BACK, HazardMove.ACCEPTED);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ?", id.value())).isZero();
    }

    @Test
    void shouldLetNobodyAcceptOrGrantWhatHeAskedForHimself() {
        HazardId id = fixture.rectifying(HazardClass.GENERAL);
        CLERK.run(() -> rectification.askExtension(id, fixture.today().plusDays(60), "(测试)缺备件"));
        assertThatThrownBy(() -> CLERK.run(() -> supervision.grantExtension(id))).isInstanceOf(SamePersonRefused.class);
        PREFECTURE.run(() -> supervision.grantExtension(id));
        assertThat(read(id).order().orElseThrow().deadline()).isEqualTo(fixture.today().plusDays(60));
        assertThat(read(id).extension().state()).isEqualTo(ExtensionState.GRANTED);
        CLERK.run(() -> rectification.submit(id, "(测试)代企业登记", List.of(HazardFixture.picture())));
        assertThatThrownBy(() -> CLERK.run(() -> supervision.accept(id, "合格"))).isInstanceOf(SamePersonRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> supervision.accept(id, "合格"))).isInstanceOf(EJBAccessException.class);
        PREFECTURE.run(() -> supervision.accept(id, "合格"));
        assertThat(read(id).state()).isEqualTo(HazardState.CLOSED);
    }

    @Test
    void shouldRefuseALaterDeadlineThatIsNone() {
        HazardId id = fixture.rectifying(HazardClass.GENERAL);
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.askExtension(id, fixture.today(), "早"))).isInstanceOf(DeadlineRefused.class);
        OFFICER.run(() -> rectification.askExtension(id, fixture.today().plusDays(90), "(测试)"));
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.askExtension(id, fixture.today().plusDays(91), "(测试)"))).isInstanceOf(HazardMoveRefused.class);
        CLERK.run(() -> supervision.refuseExtension(id, "(测试)不同意"));
        assertThat(read(id).order().orElseThrow().deadline()).isEqualTo(fixture.today().plusDays(30));
    }

    @Test
    void shouldStopUseOfAMajorOneUntilAReviewAfterItsRemoval() {
        HazardId general = fixture.rectifying(HazardClass.LARGER);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.stop(general, "停"))).isInstanceOf(NotMajor.class);
        HazardId id = fixture.rectifying(HazardClass.EXTRAORDINARY);
        CLERK.run(() -> supervision.stop(id, "(测试)撤出人员"));
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.askResumption(id, "早"))).isInstanceOf(HazardMoveRefused.class);
        fixture.submit(id);
        CLERK.run(() -> supervision.accept(id, "合格"));
        assertThat(read(id).stop().state()).isEqualTo(StopState.STOPPED);
        OFFICER.run(() -> rectification.askResumption(id, "(测试)自评合格"));
        assertThat(read(id).stop().reviewDue()).isEqualTo(fixture.today().plusDays(10));
        CLERK.run(() -> supervision.refuseResumption(id, "(测试)现场不合格"));
        CLERK.run(() -> rectification.askResumption(id, "(测试)代企业申请"));
        assertThat(CLERK.get(() -> queries.get(caller.scope(), id)).may(HazardMove.RESUMED)).as("what must fail is not offered").isFalse();
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), id)).may(HazardMove.RESUMED)).isTrue();
        assertThatThrownBy(() -> CLERK.run(() -> supervision.resume(id, "(测试)自己批准"))).isInstanceOf(SamePersonRefused.class);
        PREFECTURE.run(() -> supervision.refuseResumption(id, "(测试)现场不合格"));
        OFFICER.run(() -> rectification.askResumption(id, "(测试)再次申请"));
        CLERK.run(() -> supervision.resume(id, "(测试)现场合格"));
        assertThat(read(id).stop().state()).isEqualTo(StopState.RESUMED);
    }

    @Test
    void shouldTakeNoDeadlineOfAMistypedYear() {
        HazardId id = fixture.confirmed(HazardClass.GENERAL);
        for (LocalDate far : List.of(fixture.today().plusYears(2).plusDays(1), LocalDate.of(2062, 1, 1))) {
            assertThatThrownBy(() -> CLERK.run(() -> supervision.order(id, new HazardOrder(Treatment.TIMED, far, HazardFixture.FIVE)))).isInstanceOf(DeadlineTooFar.class);
        }
        CLERK.run(() -> supervision.order(id, new HazardOrder(Treatment.TIMED, fixture.today().plusYears(2), HazardFixture.FIVE)));
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.askExtension(id, fixture.today().plusYears(3), "(测试)"))).isInstanceOf(DeadlineTooFar.class);
    }

    /** The map's table counts what has no coordinates as well. */
    @Test
    void shouldCountWhatIsOpenWhereverItLies() {
        OpenHazards before = open(CLERK);
        HazardEntry entry = fixture.entry(fixture.kind(HazardClass.MAJOR), fixture.today());
        HazardId id = OFFICER.get(() -> hazards.bySelfCheck(new HazardEntry(null, null, null, entry.place(), null, null, entry.found(), entry.kind(), entry.foundOn(), entry.foundBy()), List.of()));
        assertThat(CLERK.get(() -> queries.onMap(caller.scope(), HazardFilter.ALL))).extracting(HazardRow::id).doesNotContain(id);
        assertThat(open(CLERK)).satisfies(now -> {
            assertThat(now.open()).isEqualTo(before.open() + 1);
            assertThat(now.major()).isEqualTo(before.major() + 1);
            assertThat(now.late()).isEqualTo(before.late());
        });
        assertThat(open(NEIGHBOUR).open()).as("another county's are not its own").isZero();
        CLERK.run(() -> supervision.reject(id, "(测试)不属实"));
        assertThat(open(CLERK)).isEqualTo(before);
    }

    private OpenHazards open(As who) {
        return who.get(() -> queries.open(caller.scope(), fixture.today())).stream().filter(one -> one.regionPath().equals("632800/632801/")).findFirst().orElse(OpenHazards.none("632800/632801/"));
    }

    @Test
    void shouldRecogniseWhatWasThereBefore() {
        Classification kind = new Classification(HazardClass.GENERAL, HazardFactor.HUMAN, types.on(fixture.today()).get(26).code());
        HazardId first = OFFICER.get(() -> hazards.bySelfCheck(fixture.entry(kind, fixture.today().minusMonths(1)), List.of()));
        HazardId second = fixture.reported(kind);
        assertThat(read(first).repeated()).isEmpty();
        assertThat(read(second).repeated()).get().extracting(HazardCase.Repeated::id).isEqualTo(first);
        HazardId third = fixture.reported(kind);
        CLERK.run(() -> supervision.confirm(first, kind));
        CLERK.run(() -> supervision.confirm(second, kind));
        assertThat(read(first).repeated()).as("confirmed after the others were reported, it repeats none of them").isEmpty();
        assertThat(read(second).repeated()).get().extracting(HazardCase.Repeated::id).isEqualTo(first);
        assertThat(read(third).repeated()).get().extracting(HazardCase.Repeated::id).isEqualTo(second);
    }

    @Test
    void shouldTellOfWhatIsOverdueToTheBodyAndToWhoeverStandsAbove() {
        HazardId id = fixture.ordered(HazardClass.GENERAL, FIVE, 0);
        days.say(new DayHasPassed(fixture.today()));
        days.say(new DayHasPassed(fixture.today().plusDays(1)));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.hazard.work.overdue'", id.value())).isOne();
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.hazard.work.escalated'", id.value())).isOne();
        OFFICER.run(() -> rectification.begin(id));
        fixture.submit(id);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind like '%overdue'", id.value())).isZero();
    }

    @Test
    void shouldShowAHazardToNobodyOutsideItsScope() throws IOException {
        HazardId id = fixture.reported(HazardClass.MAJOR);
        String number = read(id).number();
        HazardId refinery = CLERK.get(() -> hazards.byInspection(ofRefinery(), List.of()));
        for (As outsider : List.of(NEIGHBOUR, REGULATOR)) {
            assertThatThrownBy(() -> outsider.get(() -> queries.get(caller.scope(), id))).isInstanceOf(HazardNotFound.class);
            assertThat(listed(outsider)).doesNotContain(id);
            assertThat(exported(outsider)).doesNotContain(number);
            assertThatThrownBy(() -> outsider.run(() -> supervision.reject(id, "越权"))).isInstanceOfAny(HazardNotFound.class, EJBAccessException.class);
        }
        assertThat(listed(REGULATOR)).contains(refinery);
        assertThat(exported(REGULATOR)).contains(CLERK.get(() -> queries.get(caller.scope(), refinery)).number());
        assertThatThrownBy(() -> OFFICER.get(() -> queries.get(caller.scope(), refinery))).isInstanceOf(HazardNotFound.class);
        assertThat(listed(OFFICER)).contains(id).doesNotContain(refinery);
        assertThat(OFFICER.get(() -> queries.onMap(caller.scope(), HazardFilter.ALL))).extracting(HazardRow::id).contains(id).doesNotContain(refinery);
        assertThat(OFFICER.get(() -> queries.rows(caller.scope(), List.of(id, refinery)))).containsOnlyKeys(id);
        assertThatThrownBy(() -> OFFICER.run(() -> rectification.begin(refinery))).isInstanceOf(HazardNotFound.class);
        assertThatThrownBy(() -> NEIGHBOUR.run(() -> hazards.byInspection(ofRefinery(), List.of()))).isInstanceOf(OutsideReach.class);
        assertThatThrownBy(() -> As.nobody().get(() -> queries.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, FIRST))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> CLERK.get(() -> queries.get(caller.scope(), new HazardId(null)))).isInstanceOf(HazardNotFound.class);
    }

    @Test
    void shouldOpenAHazardForWhatATipFoundWithoutWhoTold() {
        var draft = TipFixture.draft("(测试)" + TipFixture.anyWords(20), new Tipster("王测试名", "13912345678"));
        var tip = tipFixture.received(draft);
        tipFixture.accepted(tip);
        TipFixture.CLERK.run(() -> tips.assign(tip.id(), tipFixture.verifier()));
        TipFixture.VERIFIER.run(() -> verifications.verify(tip.id(), TipFixture.record(Conclusion.TRUE, FindingClass.HAZARD_MAJOR), List.of()));
        HazardRow row = CLERK.get(() -> queries.of(caller.scope(), HazardSource.TIP, tip.id().value())).orElseThrow();
        HazardCase hazard = read(row.id());
        assertThat(hazard.grade()).isEqualTo(HazardClass.MAJOR);
        assertThat(hazard.found()).isEqualTo("(测试)现场核查情况");
        assertThat(hazard.origin()).get().satisfies(origin -> {
            assertThat(origin.number()).isEqualTo(tip.number());
            assertThat(origin.link()).contains(tip.id().value().toString());
        });
        assertThat(hazard.toString()).doesNotContain("王测试名").doesNotContain("13912345678").doesNotContain(draft.what());
        HazardCase without = CLERK.may(Permission.HAZARD_SEE).get(() -> queries.get(caller.scope(), row.id()));
        assertThat(without.origin()).isEmpty();
        assertThat(without.source()).isEqualTo(HazardSource.GOVERNMENT);
        assertThat(CLERK.may(Permission.HAZARD_SEE).get(() -> queries.find(caller.scope(), of(HazardSource.TIP), HazardFilter.Sort.NEWEST, FIRST)).rows()).isEmpty();
        var offence = tipFixture.verified(Conclusion.TRUE, FindingClass.VIOLATION_SERIOUS);
        assertThat(CLERK.get(() -> queries.of(caller.scope(), HazardSource.TIP, offence.id().value()))).isEmpty();
    }

    /** Who is accused of looking away does not get what was found on his desk. */
    @Test
    void shouldNotLayAHazardOnTheDeskOfWhoIsAccused() {
        UUID regulator = PREFECTURE.get(() -> enterprises.byUscc("91632801MA7T00014P").orElseThrow().supervisor().value());
        UUID office = PREFECTURE.get(() -> organisations.committeeOffice("632801").id().value());
        UUID above = PREFECTURE.get(() -> organisations.committeeOffice("632800").id().value());
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        var told = new NewHazard(HazardSource.TIP, UUID.randomUUID(), "举报-测试", "/reporting/tip?id=x", potash, null, "632800/632801/", "测试车间", null, null, "(测试)监管不力", HazardClass.GENERAL, fixture.today(), "测试组");
        assertThat(supervisor(CLERK.get(() -> fixture.open(told, Set.of())))).isEqualTo(regulator);
        assertThat(supervisor(CLERK.get(() -> fixture.open(told, Set.of(regulator))))).isEqualTo(office);
        HazardId kept = CLERK.get(() -> fixture.open(told, Set.of(regulator, office)));
        assertThat(supervisor(kept)).isEqualTo(above);
        assertThatThrownBy(() -> CLERK.get(() -> queries.get(caller.scope(), kept))).as("the accused office finds nothing of it").isInstanceOf(HazardNotFound.class);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.reject(kept, "x"))).isInstanceOf(HazardNotFound.class);
        assertThat(CLERK.get(() -> queries.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.NEWEST, new PageRange(0, PageRange.MOST))).rows()).extracting(HazardRow::id).doesNotContain(kept);
        assertThat(CLERK.get(() -> queries.rows(caller.scope(), List.of(kept)))).isEmpty();
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), kept)).number()).isNotEmpty();
        assertThat(OFFICER.get(() -> queries.get(caller.scope(), kept)).number()).as("its enterprise has to rectify it").isNotEmpty();
    }

    /** Nor does it come to him from below, as what is overdue. */
    @Test
    void shouldNotEscalateToWhoIsAccused() {
        var refinery = CLERK.get(() -> enterprises.byUscc("91632801MA7T00022J").orElseThrow());
        UUID above = CLERK.get(() -> organisations.superior(refinery.supervisor()).orElseThrow().id().value());
        var told = new NewHazard(HazardSource.TIP, UUID.randomUUID(), "举报-测试", "/reporting/tip?id=x", refinery.id(), null, refinery.regionPath(), "测试车间", null, null, "(测试)监管不力", HazardClass.GENERAL, fixture.today(), "测试组");
        for (Set<UUID> accused : List.of(Set.<UUID>of(), Set.of(above))) {
            HazardId id = CLERK.get(() -> fixture.open(told, accused));
            REGULATOR.run(() -> supervision.confirm(id, fixture.kind(HazardClass.GENERAL)));
            REGULATOR.run(() -> supervision.order(id, new HazardOrder(Treatment.TIMED, fixture.today(), FIVE)));
            days.say(new DayHasPassed(fixture.today()));
            assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.hazard.work.overdue'", id.value())).isOne();
            assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and kind = 'hazard.hazard.work.escalated'", id.value())).isEqualTo(accused.isEmpty() ? 1 : 0);
        }
    }

    /** Nor does he keep what he had got of it before it came to light that it concerns him; and whoever was only mentioned gets it back. */
    @Test @Clause("M3.5")
    void shouldKeepAHazardFromWhoeverIsKeptFromItsTipLater() {
        Received named = tipFixture.verified(Conclusion.TRUE, FindingClass.HAZARD_GENERAL);
        HazardId id = ofTip(named);
        CLERK.run(() -> tips.ask(named.id(), "(测试)谁让关的?"));
        As.nobody().run(() -> followUps.answer(named.receipt(), "(测试)是李文军打的电话"));
        assertThatThrownBy(() -> read(id)).isInstanceOf(HazardNotFound.class);
        assertThat(CLERK.get(() -> worklist.mine(caller.scope(), FIRST)).rows()).extracting(WorkRow::link).doesNotContain("/hazard/hazard?id=" + id.value());
        assertThat(DIRECTOR.get(() -> queries.get(caller.scope(), id)).supervisor()).as("nobody else of his office could handle it").isEqualTo(tipFixture.office("632800"));
        UUID clerk = DIRECTOR.get(() -> tipQueries.caseOf(caller.scope(), named.id())).recusals().get(0).party();
        DIRECTOR.run(() -> tips.liftRecusal(named.id(), clerk, "(测试)同名,与本人无关"));
        assertThat(read(id).number()).isNotEmpty();
        assertThat(Sql.number("select count(*) from duty_kept_from where subject_id = ?", id.value())).isZero();

        Received whole = tipFixture.verified(Conclusion.TRUE, FindingClass.HAZARD_GENERAL);
        HazardId office = ofTip(whole);
        CLERK.run(() -> tips.recuse(whole.id(), true, "(测试)全办公室都有利害关系"));
        assertThatThrownBy(() -> read(office)).isInstanceOf(HazardNotFound.class);
        assertThatThrownBy(() -> DIRECTOR.get(() -> queries.get(caller.scope(), office))).isInstanceOf(HazardNotFound.class);
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), office)).supervisor()).isEqualTo(tipFixture.office("632800"));
        assertThat(PREFECTURE.get(() -> worklist.mine(caller.scope(), FIRST)).rows()).extracting(WorkRow::link).contains("/hazard/hazard?id=" + office.value());
        assertThat(PREFECTURE.get(() -> queries.get(caller.scope(), office)).steps()).extracting(HazardStepRow::move).contains(HazardMove.HANDED_OVER);
    }

    private HazardId ofTip(Received tip) { return DIRECTOR.get(() -> queries.of(caller.scope(), HazardSource.TIP, tip.id().value())).orElseThrow().id(); }

    /** Whose it is decides who has to rectify it, however its name was entered. */
    @Test @Clause("M5.3")
    void shouldKnowTheEnterpriseByItsNameOrLearnItLater() {
        var refinery = CLERK.get(() -> enterprises.byUscc("91632801MA7T00022J").orElseThrow());
        for (String typed : List.of(refinery.name(), " " + refinery.name() + " ", refinery.name().replace("炼油", " 炼油"), refinery.uscc(), refinery.uscc().toLowerCase(Locale.ROOT))) {
            HazardId id = REGULATOR.get(() -> hazards.byInspection(typed(typed), List.of()));
            assertThat(read(id).enterprise()).as(typed).contains(refinery.id());
            assertThat(read(id).enterpriseName()).isEqualTo(refinery.name());
        }
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        String name = CLERK.get(() -> enterprises.get(potash).name());
        HazardId byAnother = REGULATOR.get(() -> hazards.byInspection(typed(name), List.of()));
        assertThat(OFFICER.get(() -> queries.get(caller.scope(), byAnother)).enterprise()).as("one that another body supervises").contains(potash);
        assertThat(REGULATOR.get(() -> queries.get(caller.scope(), byAnother)).number()).as("who found it goes on seeing it").isNotEmpty();

        HazardId unknown = CLERK.get(() -> hazards.byInspection(typed("示例盐湖钾肥厂(俗称)"), List.of()));
        assertThat(read(unknown).enterprise()).isEmpty();
        assertThat(read(unknown).may(HazardMove.IDENTIFIED)).isTrue();
        assertThatThrownBy(() -> CLERK.run(() -> supervision.identify(unknown, "没有这家企业"))).isInstanceOf(EnterpriseUnknown.class);
        assertThatThrownBy(() -> REGULATOR.run(() -> supervision.identify(unknown, name))).isInstanceOf(HazardNotFound.class);
        CLERK.run(() -> supervision.confirm(unknown, fixture.kind(HazardClass.MAJOR)));
        ListingId listing = CLERK.get(() -> listings.propose(new ListingProposal(unknown, ListingLevel.COUNTY, "测试督办人", fixture.today().plusDays(60), "(测试)")));
        DIRECTOR.run(() -> decisions.list(listing));
        CLERK.run(() -> supervision.identify(unknown, name));
        assertThat(OFFICER.get(() -> queries.get(caller.scope(), unknown)).state()).isEqualTo(HazardState.CONFIRMED);
        assertThat(read(unknown).supervisor()).isEqualTo(CLERK.get(() -> enterprises.get(potash).supervisor()));
        assertThat(OFFICER.get(() -> listingQueries.get(caller.scope(), listing)).enterpriseName()).isEqualTo(name);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.identify(unknown, refinery.name()))).as("it is known by now").isInstanceOf(IdentifiedAlready.class);

        Classification kind = fixture.kind(HazardClass.GENERAL);
        CLERK.run(() -> hazards.byInspection(typed("示例某厂", kind), List.of()));
        HazardId first = CLERK.get(() -> hazards.byInspection(typed("示例某厂", kind), List.of()));
        HazardId known = CLERK.get(() -> hazards.byInspection(typed(refinery.name(), kind), List.of()));
        assertThat(read(first).repeated()).as("of the same name").isPresent();
        CLERK.run(() -> supervision.identify(first, name));
        assertThat(read(first).repeated()).as("of another enterprise").isEmpty();
        HazardId second = CLERK.get(() -> hazards.byInspection(typed("示例另一厂", kind), List.of()));
        assertThat(read(second).repeated()).isEmpty();
        CLERK.run(() -> supervision.identify(second, refinery.name()));
        assertThat(read(second).repeated()).get().satisfies(earlier -> assertThat(earlier.id()).isEqualTo(known));

        HazardId assisted = CLERK.get(() -> hazards.byInspection(typed("示例又一厂"), List.of()));
        CLERK.run(() -> supervision.confirm(assisted, fixture.kind(HazardClass.GENERAL)));
        CLERK.run(() -> supervision.nameExpert(assisted, null, "扎西东智高工", "(测试)"));
        assertThatThrownBy(() -> CLERK.run(() -> supervision.identify(assisted, refinery.name()))).as("of whom he has declared that he stands aside").isInstanceOf(AssistantTied.class);

        HazardId elsewhere = CLERK.get(() -> hazards.byInspection(typed("外地施工队(俗称)"), List.of()));
        CLERK.run(() -> supervision.confirm(elsewhere, fixture.kind(HazardClass.GENERAL)));
        CLERK.run(() -> supervision.order(elsewhere, new HazardOrder(Treatment.TIMED, fixture.today(), FIVE)));
        days.say(new DayHasPassed(fixture.today()));
        var delingha = PREFECTURE.get(() -> enterprises.find(caller.scope(), new EnterpriseFilter(null, "632802", null, null, null, null), EnterpriseFilter.Sort.NAME, FIRST)).rows().get(0);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.identify(elsewhere, delingha.name()))).isInstanceOf(EnterpriseUnknown.class);
        CLERK.run(() -> supervision.identify(elsewhere, delingha.uscc()));
        assertThat(read(elsewhere).enterprise()).as("by its code").contains(delingha.id());
        assertThat(read(elsewhere).regionPath()).as("it lies where it lies").isEqualTo("632800/632801/");
        assertThat(read(elsewhere).supervisor()).as("whoever supervises the enterprise there is not competent here").isEqualTo(tipFixture.office("632801"));
        assertThat(Sql.strings("select kind from duty_work_item where subject_id = ?", elsewhere.value())).contains("hazard.hazard.work.rectify", "hazard.hazard.work.overdue");
    }

    private HazardEntry typed(String enterprise) { return typed(enterprise, fixture.kind(HazardClass.LARGER)); }

    private HazardEntry typed(String enterprise, Classification kind) {
        return new HazardEntry(null, enterprise, "632800/632801/", "测试装置", null, null, "(测试)联锁摘除", kind, fixture.today(), null);
    }

    private UUID supervisor(HazardId id) { return PREFECTURE.get(() -> queries.get(caller.scope(), id)).supervisor().value(); }

    @Test
    void shouldLetOneOfTwoAccept() {
        HazardId id = fixture.submitted(HazardClass.GENERAL);
        var outcomes = Together.<Void>run(List.of(() -> accept(CLERK, id), () -> accept(PREFECTURE, id)));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(Sql.number("select count(*) from hazard_hazard_step where hazard_id = ? and move = 'ACCEPTED'", id.value())).isOne();
    }

    @Test
    void shouldRefuseBadInput() {
        Classification kind = fixture.kind(HazardClass.GENERAL);
        assertThatThrownBy(() -> OFFICER.run(() -> hazards.bySelfCheck(fixture.entry(kind, fixture.today().plusDays(1)), List.of()))).isInstanceOf(FoundInFuture.class);
        assertThatThrownBy(() -> OFFICER.run(() -> hazards.bySelfCheck(fixture.entry(null, fixture.today()), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> hazards.bySelfCheck(words(" "), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> hazards.bySelfCheck(words("长".repeat(2001)), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> hazards.bySelfCheck(fixture.entry(new Classification(HazardClass.GENERAL, HazardFactor.HUMAN, "G86-01"), LocalDate.of(2026, 7, 1)), List.of())))
                .isInstanceOf(AccidentTypeRefused.class);
        OFFICER.run(() -> hazards.bySelfCheck(fixture.entry(new Classification(HazardClass.GENERAL, HazardFactor.HUMAN, "G86-01"), LocalDate.of(2026, 6, 30)), List.of()));
        HazardId id = fixture.confirmed(HazardClass.GENERAL);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.reject(id, ""))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> CLERK.run(() -> supervision.reject(id, "已确认"))).isInstanceOf(HazardMoveRefused.class);
        for (String text : List.of("%", "_", "' or 1=1 --", "隐患-", "\u0000", "䶮".repeat(5000))) {
            CLERK.run(() -> queries.find(caller.scope(), new HazardFilter(null, null, null, null, null, null, null, null, null, text), HazardFilter.Sort.DUE, FIRST));
        }
    }

    @Test
    void shouldNameAccidentsByTheEditionOfTheDay() {
        assertThat(types.on(LocalDate.of(2026, 6, 30))).hasSize(20).extracting(type -> type.name()).contains("冒顶片帮");
        assertThat(types.on(LocalDate.of(2026, 7, 1))).hasSize(27).extracting(type -> type.name()).contains("粉尘爆炸").doesNotContain("冒顶片帮");
    }

    private Void accept(As account, HazardId id) {
        account.run(() -> supervision.accept(id, "合格"));
        return null;
    }

    private HazardEntry words(String found) {
        HazardEntry entry = fixture.entry(fixture.kind(HazardClass.GENERAL), fixture.today());
        return new HazardEntry(null, null, null, entry.place(), null, null, found, entry.kind(), entry.foundOn(), null);
    }

    /** Of an enterprise that the emergency bureau of Golmud supervises. */
    private HazardEntry ofRefinery() {
        var refinery = enterprises.byUscc(Sql.strings("select uscc from registry_enterprise where name = '格尔木示例炼油有限公司'").iterator().next()).orElseThrow();
        return new HazardEntry(refinery.id(), null, null, "测试装置", null, null, "(测试)联锁摘除", fixture.kind(HazardClass.LARGER), fixture.today(), null);
    }

    private static HazardFilter of(HazardSource source) { return new HazardFilter(null, null, null, null, source, null, null, null, null, null); }

    private HazardCase read(HazardId id) { return CLERK.get(() -> queries.get(caller.scope(), id)); }

    private List<HazardId> listed(As account) {
        return account.get(() -> queries.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.NEWEST, FIRST)).rows().stream().map(HazardRow::id).toList();
    }

    private List<String> exported(As account) throws IOException {
        var out = new ByteArrayOutputStream();
        account.run(() -> sheets.write(caller.scope(), HazardFilter.ALL, Messages.CHINESE, out));
        List<String> numbers = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0).forEach(row -> numbers.add(row.getCell(0).getStringCellValue()));
        }
        return numbers;
    }
}
