package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.hazard.expert.Certificate;
import cn.gov.haixi.safety.hazard.expert.DrawDraft;
import cn.gov.haixi.safety.hazard.expert.DrawId;
import cn.gov.haixi.safety.hazard.expert.Draws;
import cn.gov.haixi.safety.hazard.expert.ExpertDraft;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertId;
import cn.gov.haixi.safety.hazard.expert.Experts;
import cn.gov.haixi.safety.hazard.hazard.FiveInPlace;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardEntry;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardOrder;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.Hazards;
import cn.gov.haixi.safety.hazard.hazard.Treatment;
import cn.gov.haixi.safety.hazard.insurance.ClaimDraft;
import cn.gov.haixi.safety.hazard.insurance.FindingDraft;
import cn.gov.haixi.safety.hazard.insurance.Policies;
import cn.gov.haixi.safety.hazard.insurance.PolicyDraft;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PreventionDraft;
import cn.gov.haixi.safety.hazard.insurance.PreventionId;
import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.insurance.Preventions;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingProposal;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.hazard.mutual.AnswerChange;
import cn.gov.haixi.safety.hazard.mutual.MutualRounds;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.mutual.RoundPlan;
import cn.gov.haixi.safety.hazard.mutual.ScoringId;
import cn.gov.haixi.safety.hazard.mutual.Scorings;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ItemDraft;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheets;
import cn.gov.haixi.safety.hazard.scoresheet.SheetDraft;
import cn.gov.haixi.safety.hazard.service.Agencies;
import cn.gov.haixi.safety.hazard.service.AgencyDraft;
import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.ContractDraft;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.hazard.service.Payments;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.registry.EnterpriseFixture;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every act of the module but those of dual prevention ({@code RiskBadInputIT}) with what no form sends: each field is refused with a word or taken, and the
 * database is never the first to complain.
 */
@ExtendWith(ArquillianExtension.class)
class HazardBadInputIT {
    private static final String HUGE = "隐".repeat(3_500_000);
    private static final List<String> NO_TEXT = List.of("", " ", "\t\n", "　　", "\u0000\u200b");
    private static final List<String> TOO_LONG = List.of(HUGE, "长".repeat(2_001), "𠀀".repeat(1_001));
    private static final List<LocalDate> DAYS = List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(1899, 12, 31), LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX);
    /** More than twelve digits are no {@link Money}, more than ten no form takes. */
    private static final List<Money> SUMS = List.of(Money.of(-1), Money.of("-0.01"), Money.of("-999999999999.99"));
    private static final As CLERK = HazardFixture.CLERK;
    private static final As OFFICER = HazardFixture.OFFICER;
    private static final As PREFECTURE = HazardFixture.PREFECTURE;
    private static final As INSURER = HelpFixture.INSURER;
    @Inject private HazardFixture fixture;
    @Inject private HelpFixture help;
    @Inject private MutualFixture mutual;
    @Inject private Hazards hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private Listings listings;
    @Inject private Experts experts;
    @Inject private Draws draws;
    @Inject private Agencies agencies;
    @Inject private Contracts contracts;
    @Inject private Payments payments;
    @Inject private Policies policies;
    @Inject private Preventions preventions;
    @Inject private MutualRounds rounds;
    @Inject private Scorings scorings;
    @Inject private ScoreSheets sheets;
    @Inject private Caller caller;

    private HazardEntry entry(String place, String found, String by, LocalDate on) { return new HazardEntry(null, null, null, place, null, null, found, fixture.kind(HazardClass.GENERAL), on, by); }

    private HazardOrder order(LocalDate deadline, FiveInPlace five) { return new HazardOrder(Treatment.TIMED, deadline, five); }

    @Test
    void shouldRefuseTextsInTheLoop() {
        HazardId reported = fixture.reported(HazardClass.GENERAL);
        HazardId confirmed = fixture.confirmed(HazardClass.MAJOR);
        HazardId rectifying = fixture.rectifying(HazardClass.MAJOR);
        HazardId submitted = fixture.submitted(HazardClass.GENERAL);
        LocalDate soon = fixture.today().plusDays(40);
        Acts<String> wanted = new Acts<String>().as(OFFICER, "found", text -> hazards.bySelfCheck(entry("x", text, "x", fixture.today()), List.of())).as(CLERK, "reject", text -> supervision.reject(reported, text))
                .as(CLERK, "expert's name", text -> supervision.nameExpert(confirmed, null, text, "")).as(CLERK, "stop", text -> supervision.stop(confirmed, text)).as(CLERK, "accept", text -> supervision.accept(submitted, text))
                .as(CLERK, "send back", text -> supervision.sendBack(submitted, text)).as(OFFICER, "extension", text -> rectification.askExtension(rectifying, soon, text))
                .as(OFFICER, "submit", text -> rectification.submit(rectifying, text, List.of())).as(OFFICER, "resumption", text -> rectification.askResumption(rectifying, text))
                .as(CLERK, "listing's supervisor", text -> listings.propose(new ListingProposal(confirmed, ListingLevel.COUNTY, text, soon, "x")))
                .as(CLERK, "listing's reason", text -> listings.propose(new ListingProposal(confirmed, ListingLevel.COUNTY, "x", soon, text)));
        assertThat(wanted.taking(NO_TEXT)).isEmpty();
        assertThat(wanted.taking(TOO_LONG)).isEmpty();
        Acts<String> optional = new Acts<String>().as(OFFICER, "place", text -> hazards.bySelfCheck(entry(text, "x", "x", fixture.today()), List.of()))
                .as(OFFICER, "found by", text -> hazards.bySelfCheck(entry("x", "x", text, fixture.today()), List.of())).as(CLERK, "advice", text -> supervision.nameExpert(confirmed, null, "x", text))
                .as(OFFICER, "responsible", text -> rectification.complete(rectifying, new FiveInPlace(text, "x", null, "x"))).as(OFFICER, "measures", text -> rectification.complete(rectifying, new FiveInPlace("x", text, null, "x")))
                .as(OFFICER, "plan", text -> rectification.complete(rectifying, new FiveInPlace("x", "x", null, text)));
        assertThat(optional.taking(TOO_LONG)).isEmpty();
        assertThat(optional.breaking(NO_TEXT)).isEmpty();
    }

    @Test
    void shouldRefuseDaysAndSumsInTheLoop() {
        HazardId confirmed = fixture.confirmed(HazardClass.MAJOR);
        HazardId rectifying = fixture.rectifying(HazardClass.MAJOR);
        HazardId listed = fixture.confirmed(HazardClass.MAJOR);
        assertThat(new Acts<LocalDate>().as(OFFICER, "found on", day -> hazards.bySelfCheck(entry("x", "x", "x", day), List.of())).as(CLERK, "deadline", day -> supervision.order(confirmed, order(day, HazardFixture.FIVE)))
                .as(OFFICER, "extension", day -> rectification.askExtension(rectifying, day, "x")).as(CLERK, "listing", day -> listings.propose(new ListingProposal(listed, ListingLevel.COUNTY, "x", day, "x"))).taking(DAYS)).isEmpty();
        assertThat(new Acts<Money>().as(OFFICER, "money", sum -> rectification.complete(rectifying, new FiveInPlace("x", "x", sum, "x"))).breaking(SUMS)).isEmpty();
    }

    @Test
    void shouldTakeNoPlaceOutsideThePrefecture() {
        Acts<Position> places = new Acts<Position>().as(OFFICER, "hazard", place -> hazards.bySelfCheck(new HazardEntry(null, null, null, null, place, null, "x", fixture.kind(HazardClass.GENERAL), fixture.today(), null), List.of()));
        assertThat(places.taking(Stream.of("-95 36", "36 95", "88.9 36", "100.1 36", "95 31.9", "95 40.1", "0 0").map(HazardBadInputIT::place).toList())).isEmpty();
        assertThat(places.breaking(Stream.of("89.64 32.72", "99.7 39.21").map(HazardBadInputIT::place).toList())).isEmpty();
    }

    private static Position place(String degrees) { return new Position(new BigDecimal(degrees.split(" ")[0]), new BigDecimal(degrees.split(" ")[1])); }

    private static ExpertDraft expert(String name, String title, String employer, String region, String phone, Money fee) { return new ExpertDraft(name, title, employer, Set.of(ExpertField.values()[0]), region, phone, fee); }

    @Test
    void shouldRefuseBadExpertsAndDraws() {
        ExpertField field = ExpertField.values()[0];
        ExpertId id = help.expert("(测试)坏输入", field, "632801");
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(own()));
        LocalDate today = help.today();
        Acts<String> wanted = new Acts<String>().as(PREFECTURE, "name", text -> experts.enter(expert(text, "x", "x", "632801", "13700001111", Money.ZERO)))
                .as(PREFECTURE, "title", text -> experts.enter(expert("x", text, "x", "632801", "13700001111", Money.ZERO))).as(PREFECTURE, "employer", text -> experts.enter(expert("x", "x", text, "632801", "13700001111", Money.ZERO)))
                .as(PREFECTURE, "region", text -> experts.enter(expert("x", "x", "x", text, "13700001111", Money.ZERO))).as(PREFECTURE, "phone", text -> experts.enter(expert("x", "x", "x", "632801", text, Money.ZERO)))
                .as(PREFECTURE, "certificate", text -> experts.addCertificate(id, new Certificate(text, "x", null))).as(PREFECTURE, "number", text -> experts.addCertificate(id, new Certificate("x", text, null)))
                .as(PREFECTURE, "conflict", text -> experts.addConflict(id, potash, text)).as(PREFECTURE, "absence", text -> experts.addAbsence(id, today, today, text)).as(PREFECTURE, "withdraw", text -> experts.withdraw(id, text))
                .as(PREFECTURE, "purpose", text -> draws.draw(new DrawDraft(text, field, null, 1, today, today, null, null)));
        assertThat(wanted.taking(NO_TEXT)).isEmpty();
        assertThat(wanted.taking(TOO_LONG)).isEmpty();
        assertThat(new Acts<LocalDate>().as(PREFECTURE, "certificate", day -> experts.addCertificate(id, new Certificate("x", "n" + day, day))).as(PREFECTURE, "absence from", day -> experts.addAbsence(id, day, day, "x"))
                .as(PREFECTURE, "draw", day -> draws.draw(new DrawDraft("(测试)", field, null, 1, day, day, null, null))).breaking(DAYS)).isEmpty();
        assertThat(new Acts<Money>().as(PREFECTURE, "fee", sum -> experts.enter(expert("(测试)费", "x", "x", "632801", "13700001111", sum))).breaking(SUMS)).isEmpty();
        assertThat(new Acts<Integer>().as(PREFECTURE, "wanted", count -> draws.draw(new DrawDraft("(测试)", field, null, count, today, today, null, null))).taking(List.of(Integer.MIN_VALUE, -1, 0, 21, Integer.MAX_VALUE))).isEmpty();
        assertThat(new Acts<UUID>().as(PREFECTURE, "cancel", draw -> draws.cancel(new DrawId(draw), "x")).as(PREFECTURE, "absence", one -> experts.addAbsence(new ExpertId(one), today, today, "x")).taking(strangers())).isEmpty();
    }

    private UUID own() { return caller.scope().enterprise(); }

    private static List<UUID> strangers() { return new ArrayList<>(Arrays.asList(null, new UUID(0, 0), UUID.randomUUID())); }

    @Test
    void shouldRefuseBadServices() {
        AgencyId agency = help.agency();
        ContractId contract = help.contract(10_000);
        LocalDate today = help.today();
        Acts<String> wanted = new Acts<String>().as(CLERK, "code", text -> agencies.enter(new AgencyDraft(text, "x", "x", null, "x", "0979-8000000")))
                .as(CLERK, "agency", text -> agencies.enter(new AgencyDraft(EnterpriseFixture.code(), text, "x", null, "x", "0979-8000000")))
                .as(CLERK, "qualification", text -> agencies.enter(new AgencyDraft(EnterpriseFixture.code(), "x", text, null, "x", "0979-8000000")))
                .as(CLERK, "contact", text -> agencies.enter(new AgencyDraft(EnterpriseFixture.code(), "x", "x", null, text, "0979-8000000")))
                .as(CLERK, "number", text -> contracts.enter(new ContractDraft(text, agency, "x", Money.of(1), Money.of(1), today, today)))
                .as(CLERK, "subject", text -> contracts.enter(new ContractDraft("n" + UUID.randomUUID(), agency, text, Money.of(1), Money.of(1), today, today)))
                .as(CLERK, "deliverable", text -> contracts.addDeliverable(contract, text, today)).as(CLERK, "false report", text -> contracts.flagFalse(contract, text))
                .as(CLERK, "payment", text -> payments.propose(contract, Money.of(1), text));
        assertThat(wanted.taking(NO_TEXT)).isEmpty();
        assertThat(wanted.taking(TOO_LONG)).isEmpty();
        assertThat(new Acts<LocalDate>().as(CLERK, "qualified until", day -> agencies.enter(new AgencyDraft(EnterpriseFixture.code(), "(测试)", "x", day, "x", "0979-8000000")))
                .as(CLERK, "contract", day -> contracts.enter(new ContractDraft("n" + UUID.randomUUID(), agency, "x", Money.of(1), Money.of(1), day, day))).as(CLERK, "deliverable", day -> contracts.addDeliverable(contract, "x", day))
                .breaking(DAYS)).isEmpty();
        assertThat(new Acts<Money>().as(CLERK, "sum", sum -> contracts.enter(new ContractDraft("n" + UUID.randomUUID(), agency, "x", sum, sum, today, today))).as(CLERK, "payment", sum -> payments.propose(contract, sum, "x"))
                .breaking(SUMS)).isEmpty();
        assertThat(new Acts<UUID>().as(CLERK, "payment", one -> payments.propose(new ContractId(one), Money.of(1), "x")).as(CLERK, "attach", one -> contracts.attach(new ContractId(one), List.<Upload>of())).taking(strangers())).isEmpty();
    }

    private PolicyDraft policy(EnterpriseId insured, String number, String insurer, Money sum, LocalDate from) {
        return new PolicyDraft(number, null, insurer, insured, 1, sum, sum, sum, from, from.equals(LocalDate.MAX) ? from : from.plusDays(1));
    }

    @Test
    void shouldRefuseBadInsurance() {
        EnterpriseId insured = help.enterprise("(测试)坏输入企业", "632801", "2623");
        PolicyId id = help.policy(CLERK, insured);
        LocalDate today = help.today();
        PolicyId theirs = INSURER.get(() -> policies.enter(policy(insured, "n" + UUID.randomUUID(), null, Money.of(400_000), today.minusDays(1))));
        PreventionId service = INSURER.get(() -> preventions.record(theirs, new PreventionDraft(today, PreventionKind.values()[0], "x", "x", Money.ZERO)));
        Acts<String> wanted = new Acts<String>().as(CLERK, "number", text -> policies.enter(policy(insured, text, "x", Money.of(400_000), today))).as(CLERK, "insurer", text -> policies.enter(policy(insured, "n" + UUID.randomUUID(), text, Money.of(400_000), today)))
                .as(CLERK, "terminate", text -> policies.terminate(id, today, text)).as(CLERK, "claim", text -> policies.claim(id, new ClaimDraft(today, text, 0, 0, Money.of(1))))
                .as(INSURER, "people", text -> preventions.record(theirs, new PreventionDraft(today, PreventionKind.values()[0], text, "x", Money.ZERO)))
                .as(INSURER, "words", text -> preventions.record(theirs, new PreventionDraft(today, PreventionKind.values()[0], "x", text, Money.ZERO)))
                .as(INSURER, "finding", text -> preventions.find(service, new FindingDraft(text, "x", HazardClass.GENERAL)));
        assertThat(wanted.taking(NO_TEXT)).isEmpty();
        assertThat(wanted.taking(TOO_LONG)).isEmpty();
        assertThat(new Acts<LocalDate>().as(CLERK, "policy", day -> policies.enter(policy(insured, "n" + UUID.randomUUID(), "x", Money.of(400_000), day))).as(CLERK, "terminate", day -> policies.terminate(id, day, "x"))
                .as(CLERK, "claim", day -> policies.claim(id, new ClaimDraft(day, "x", 0, 0, Money.of(1))))
                .as(INSURER, "served on", day -> preventions.record(theirs, new PreventionDraft(day, PreventionKind.values()[0], "x", "x", Money.ZERO))).taking(DAYS)).isEmpty();
        assertThat(new Acts<Money>().as(CLERK, "policy", sum -> policies.enter(policy(insured, "n" + UUID.randomUUID(), "x", sum, today))).as(CLERK, "claim", sum -> policies.claim(id, new ClaimDraft(today, "x", 0, 0, sum)))
                .as(INSURER, "cost", sum -> preventions.record(theirs, new PreventionDraft(today, PreventionKind.values()[0], "x", "x", sum))).breaking(SUMS)).isEmpty();
        assertThat(new Acts<Integer>().as(CLERK, "dead", count -> policies.claim(id, new ClaimDraft(today, "x", count, count, Money.of(1)))).taking(List.of(-1, 10_000, Integer.MAX_VALUE))).isEmpty();
        assertThat(new Acts<UUID>().as(CLERK, "claim", one -> policies.claim(new PolicyId(one), new ClaimDraft(today, "x", 0, 0, Money.of(1)))).as(INSURER, "find", one -> preventions.find(new PreventionId(one), new FindingDraft("x", "x", HazardClass.GENERAL)))
                .taking(strangers())).isEmpty();
    }

    @Test
    void shouldRefuseBadRoundsSheetsAndScores() {
        ScoreSheetId sheet = mutual.issued();
        ScoreSheetId draft = mutual.drafted();
        RoundId round = mutual.running();
        ScoringId scoring = mutual.scoringBy(round, "格尔木").id();
        As inspector = MutualFixture.GOLMUD_INSPECTOR;
        UUID item = mutual.items(inspector, scoring).get(0).item();
        LocalDate today = mutual.today();
        Acts<String> wanted = new Acts<String>().as(PREFECTURE, "round", text -> rounds.plan(new RoundPlan(text, PartyKind.REGION, InspectionCategory.TRADE, null, sheet, today, today, 1)))
                .as(PREFECTURE, "sheet", text -> sheets.draft(new SheetDraft(text, InspectionCategory.TRADE, null))).as(PREFECTURE, "section", text -> sheets.save(draft, 0, new SheetDraft("x", InspectionCategory.TRADE, null), List.of(item(text, "x"))))
                .as(PREFECTURE, "wording", text -> sheets.save(draft, 0, new SheetDraft("x", InspectionCategory.TRADE, null), List.of(item("x", text)))).as(inspector, "conclusion", text -> scorings.submit(scoring, text));
        assertThat(wanted.taking(NO_TEXT)).isEmpty();
        assertThat(wanted.taking(TOO_LONG)).isEmpty();
        assertThat(new Acts<String>().as(inspector, "reason", text -> scorings.save(scoring, new AnswerChange(item, 0, BigDecimal.ONE, text, "", null, ""))).as(inspector, "note", text -> scorings.save(scoring, new AnswerChange(item, 0, BigDecimal.ONE, "", text, null, "")))
                .as(inspector, "place", text -> scorings.save(scoring, new AnswerChange(item, 0, BigDecimal.ONE, "", "", null, text))).taking(TOO_LONG)).isEmpty();
        assertThat(new Acts<LocalDate>().as(PREFECTURE, "round", day -> rounds.plan(new RoundPlan("(测试)", PartyKind.REGION, InspectionCategory.TRADE, null, sheet, day, day, 1))).breaking(DAYS)).isEmpty();
        List<BigDecimal> points = List.of(new BigDecimal("-1"), new BigDecimal("10.1"), new BigDecimal("0.05"), new BigDecimal("1e30"), new BigDecimal("1e-30"));
        assertThat(new Acts<BigDecimal>().as(inspector, "points", value -> scorings.save(scoring, new AnswerChange(item, 0, value, "x", "", null, "")))
                .as(PREFECTURE, "item's points", value -> sheets.save(draft, 0, new SheetDraft("x", InspectionCategory.TRADE, null), List.of(new ItemDraft("x", "x", "", value.subtract(BigDecimal.valueOf(2000)), ItemEvidence.NONE)))).taking(points)).isEmpty();
        assertThat(new Acts<UUID>().as(inspector, "item", one -> scorings.save(scoring, new AnswerChange(one, 0, BigDecimal.ONE, "", "", null, ""))).as(inspector, "scoring", one -> scorings.submit(new ScoringId(one), "x"))
                .as(PREFECTURE, "round", one -> rounds.addRegions(new RoundId(one), List.of("632800/632801/"))).taking(strangers())).isEmpty();
    }

    private static ItemDraft item(String section, String wording) { return new ItemDraft(section, wording, "", BigDecimal.TEN, ItemEvidence.NONE); }
}
