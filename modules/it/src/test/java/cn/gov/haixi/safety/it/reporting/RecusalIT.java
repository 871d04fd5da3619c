package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.reward.RewardFilter;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.statistics.MapFigures;
import cn.gov.haixi.safety.reporting.statistics.Span;
import cn.gov.haixi.safety.reporting.statistics.TipStatistics;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.RecusalCause;
import cn.gov.haixi.safety.reporting.tip.RecusedBody;
import cn.gov.haixi.safety.reporting.tip.Retaliation;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.TipMoveRefused;
import cn.gov.haixi.safety.reporting.tip.TipNotFound;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Tips;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is named in a tip, and the owner of whom it accuses, finds nothing of it; and what a tipster sends later reaches a desk (M3.5). */
@ExtendWith(ArquillianExtension.class)
class RecusalIT {
    private static final As DIRECTOR = As.account("geermu-zhuren");
    private static final As PREFECTURE = As.account("zhou-banli");
    private static final As SUPERIOR = As.account("zhou-zhuren");

    @Inject private TipFixture fixture;
    @Inject private Tips tips;
    @Inject private TipQueries queries;
    @Inject private TipFollowUps followUps;
    @Inject private TipStatistics statistics;
    @Inject private MapFigures map;
    @Inject private RewardQueries rewards;
    @Inject private WorklistQueries worklist;
    @Inject private OrganisationQueries organisations;
    @Inject private Instance<ClauseCounts> clauses;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Test @Clause("M3.5")
    void shouldGoRoundAnOfficeThatIsNamed() {
        Seen before = seen(TipFixture.CLERK);
        Received tip = fixture.received(TipFixture.draft("(测试)格尔木市安委办收了好处,对井口视而不见"));
        assertThat(seen(TipFixture.CLERK)).as("lists, counts, map and worklist of the office").isEqualTo(before);
        assertThat(found(TipFixture.CLERK, "视而不见")).isZero();
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.accept(tip.id(), null, null, false))).isInstanceOf(TipNotFound.class);

        TipCase atPrefecture = read(PREFECTURE, tip);
        assertThat(atPrefecture.owner()).isEqualTo(fixture.office("632800"));
        assertThat(atPrefecture.recusals()).extracting(row -> row.cause()).contains(RecusalCause.MENTIONED);
        assertThat(titles(PREFECTURE)).contains(tip.number());
        PREFECTURE.run(() -> tips.accept(tip.id(), null, null, false));
        assertThatThrownBy(() -> PREFECTURE.run(() -> tips.assign(tip.id(), fixture.office("632801")))).isInstanceOf(RecusedBody.class);
    }

    @Test
    void shouldGoRoundTheOfficeOfAGovernmentThatIsNamedAndToTheTopWhenThePrefectureIs() {
        Received county = fixture.received(TipFixture.draft("(测试)格尔木市政府压着事故不报"));
        assertThat(read(PREFECTURE, county).owner()).isEqualTo(fixture.office("632800"));
        Received prefecture = fixture.received(TipFixture.draft("(测试)格尔木市安委办和海西州安委办一起隐瞒事故"));
        assertThatThrownBy(() -> read(PREFECTURE, prefecture)).isInstanceOf(TipNotFound.class);
        assertThatThrownBy(() -> read(DIRECTOR, prefecture)).isInstanceOf(TipNotFound.class);
    }

    @Test
    void shouldFindANameThatIsWrittenWithBlanks() {
        for (String words : List.of("两个月前就向李 文军反映了井口没有护栏", "输送带防护罩拆了,李　文　军说不用停")) {
            Received tip = fixture.received(TipFixture.draft("(测试)" + words));
            assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        }
    }

    @Test
    void shouldKeepATipFromAPersonWhoIsNamedButNotFromHisColleagues() {
        Received tip = fixture.received(TipFixture.draft("(测试)找过李文军,他叫我别管闲事"));
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        assertThat(titles(TipFixture.CLERK)).doesNotContain(tip.number());
        assertThat(titles(DIRECTOR)).contains(tip.number());
        assertThat(read(DIRECTOR, tip).steps()).extracting(step -> step.move()).contains(TipMove.RECUSED);

        DIRECTOR.run(() -> tips.liftRecusal(tip.id(), read(DIRECTOR, tip).recusals().get(0).party(), "(测试)同名,与本人无关"));
        assertThat(read(TipFixture.CLERK, tip).recusals()).isEmpty();
        assertThat(titles(TipFixture.CLERK)).contains(tip.number());
    }

    @Test
    void shouldGoToTheSuperiorWhenEveryClerkIsNamed() {
        Received tip = fixture.received(TipFixture.draft("(测试)李文军和王建国都收了钱"));
        assertThat(read(PREFECTURE, tip).owner()).isEqualTo(fixture.office("632800"));
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        for (var person : read(PREFECTURE, tip).recusals().stream().filter(row -> row.person()).toList()) {
            PREFECTURE.run(() -> tips.liftRecusal(tip.id(), person.party(), "(测试)经核实与本件无关"));
        }
        assertThat(read(TipFixture.CLERK, tip).recusals()).as("the office was passed over for their sake alone").isEmpty();
    }

    @Test
    void shouldKeepATipFromTheAccusedAndItsOwnerOnceTheyAreKnown() {
        Received tip = fixture.received();
        OrganisationId accused = fixture.verifier();
        OrganisationId owner = organisations.government("632801").id();
        TipFixture.CLERK.run(() -> assertThat(tips.accept(tip.id(), accused, null, false)).isEmpty());
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.assign(tip.id(), accused))).isInstanceOf(RecusedBody.class);
        assertThat(read(TipFixture.CLERK, tip).recusals()).extracting(row -> row.cause()).containsExactly(RecusalCause.ACCUSED);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.liftRecusal(tip.id(), accused.value(), "(测试)不应允许"))).isInstanceOf(TipMoveRefused.class);

        Received ownGovernment = fixture.received();
        var instead = TipFixture.CLERK.get(() -> tips.accept(ownGovernment.id(), accused, owner, false));
        assertThat(instead).get().extracting(body -> body.id()).isEqualTo(fixture.office("632800"));
        assertThatThrownBy(() -> read(TipFixture.CLERK, ownGovernment)).as("its own government owns the accused").isInstanceOf(TipNotFound.class);
    }

    @Test
    void shouldLetAClerkRecuseHimself() {
        Received tip = fixture.received();
        TipFixture.CLERK.run(() -> assertThat(tips.recuse(tip.id(), false, "(测试)负责人是我表弟")).isEmpty());
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        assertThat(titles(DIRECTOR)).contains(tip.number());
        var instead = DIRECTOR.get(() -> tips.recuse(tip.id(), false, "(测试)我也是亲属"));
        assertThat(instead).as("nobody is left").get().extracting(body -> body.id()).isEqualTo(fixture.office("632800"));
    }

    @Test
    void shouldHideTheRewardWithItsTip() {
        Received tip = fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR);
        DIRECTOR.run(() -> tips.recuse(tip.id(), false, "(测试)本人有利害关系"));
        TipFixture.CLERK.run(() -> tips.handle(tip.id(), "(测试)责令整改"));
        var reward = TipFixture.CLERK.get(() -> rewards.of(caller.scope(), tip.id())).orElseThrow();
        String number = TipFixture.CLERK.get(() -> rewards.get(caller.scope(), reward)).number();
        assertThat(DIRECTOR.get(() -> rewards.of(caller.scope(), tip.id()))).isEmpty();
        assertThat(DIRECTOR.get(() -> rewards.find(caller.scope(), new RewardFilter(null, null, false, number), RewardFilter.Sort.NEWEST, new PageRange(0, 20))).total()).isZero();
        assertThat(titles(DIRECTOR)).doesNotContain(number);
    }

    /** The tipster names him only when he is asked. */
    @Test @Clause("M3.5")
    void shouldKeepATipFromWhoeverIsNamedLater() {
        Received tip = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.ask(tip.id(), "(测试)谁让关的?"));
        As.nobody().run(() -> followUps.answer(tip.receipt(), "(测试)是李文军打的电话"));
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        assertThat(titles(TipFixture.CLERK)).doesNotContain(tip.number());
        assertThat(items(DIRECTOR, tip)).contains("reporting.tip.work.read");
        assertThat(read(DIRECTOR, tip).owner()).isEqualTo(fixture.office("632801"));

        Received office = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.ask(office.id(), "(测试)向谁反映过?"));
        As.nobody().run(() -> followUps.answer(office.receipt(), "(测试)格尔木市安委办的人说不要管"));
        assertThatThrownBy(() -> read(DIRECTOR, office)).isInstanceOf(TipNotFound.class);
        assertThat(items(DIRECTOR, office)).isEmpty();
        assertThat(read(PREFECTURE, office).owner()).isEqualTo(fixture.office("632800"));
        assertThat(items(PREFECTURE, office)).contains("reporting.tip.work.read", "reporting.tip.work.assign");

        Received threatened = fixture.accepted();
        As.nobody().run(() -> followUps.reportRetaliation(threatened.receipt(), "(测试)李文军昨天找我谈话"));
        assertThatThrownBy(() -> read(TipFixture.CLERK, threatened)).isInstanceOf(TipNotFound.class);
        SUPERIOR.run(() -> tips.answerRetaliation(threatened.id(), "(测试)已责成格尔木市换人办理"));
    }

    /** A flood of copies must not be a way to end the one among them that names somebody. */
    @Test @Clause("M3.5")
    void shouldNotLetWhoeverIsNamedEndATipTogetherWithOthersLikeIt() {
        String words = "(测试)" + TipFixture.anyWords(120);
        Received copy = fixture.received(TipFixture.draft(words));
        Received honest = fixture.received(TipFixture.draft(words + "李文军"));
        assertThat(read(DIRECTOR, copy).alike()).isOne();
        assertThat(read(TipFixture.CLERK, copy).alike()).as("nor count it").isZero();
        assertThat(TipFixture.CLERK.get(() -> tips.rejectAlike(copy.id(), "(测试)重复刷屏"))).isOne();
        assertThat(read(DIRECTOR, honest).state()).isEqualTo(TipState.RECEIVED);
        assertThat(titles(DIRECTOR)).contains(honest.number());
        assertThat(titles(TipFixture.CLERK)).doesNotContain(honest.number());
    }

    /** Its hazard lives on when a tip has ended. */
    @Test @Clause("M3.5")
    void shouldLetAClerkRecuseHimselfFromWhatHasEnded() {
        Received tip = fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR);
        TipFixture.CLERK.run(() -> tips.handle(tip.id(), "(测试)责令整改"));
        TipFixture.CLERK.run(() -> tips.tellResult(tip.id(), "(测试)已责令整改"));
        assertThat(read(TipFixture.CLERK, tip).state().ended()).isTrue();
        assertThat(read(TipFixture.CLERK, tip).moves()).contains(TipMove.RECUSED);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.recuse(tip.id(), true, "(测试)全办公室都有利害关系"))).as("who would go on with its reward?").isInstanceOf(TipMoveRefused.class);
        TipFixture.CLERK.run(() -> assertThat(tips.recuse(tip.id(), false, "(测试)负责人是我表弟")).isEmpty());
        assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        assertThat(read(DIRECTOR, tip).state().ended()).isTrue();
    }

    /** A government that is named takes its office with it, on whosever desk the tip lies; but not the body that is verifying it. */
    @Test @Clause("M3.5")
    void shouldKeepATipFromTheOfficeOfAGovernmentThatIsNamedLater() {
        Received tip = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.ask(tip.id(), "(测试)还有谁?"));
        As.nobody().run(() -> followUps.answer(tip.receipt(), "(测试)海西州政府的人也知道"));
        assertThat(read(TipFixture.CLERK, tip).owner()).as("the county's office goes on").isEqualTo(fixture.office("632801"));
        assertThatThrownBy(() -> read(PREFECTURE, tip)).isInstanceOf(TipNotFound.class);
        UUID government = read(TipFixture.CLERK, tip).recusals().stream().filter(row -> row.cause() == RecusalCause.MENTIONED).findFirst().orElseThrow().party();
        TipFixture.CLERK.run(() -> tips.liftRecusal(tip.id(), government, "(测试)只是去反映过"));
        assertThat(read(PREFECTURE, tip).recusals()).as("and brings it back").isEmpty();

        Received verified = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.assign(verified.id(), fixture.office("632800")));
        TipFixture.CLERK.run(() -> tips.ask(verified.id(), "(测试)还有谁?"));
        As.nobody().run(() -> followUps.answer(verified.receipt(), "(测试)海西州政府的人也知道"));
        assertThat(read(PREFECTURE, verified).state()).as("its work is under way").isEqualTo(TipState.VERIFYING);
    }

    /** Whoever is let in for one reason stays out for another. */
    @Test @Clause("M3.5")
    void shouldKeepOutWhoIsMeantHimselfWhenTheOneAboveHimIsNot() {
        Received both = fixture.received(TipFixture.draft("(测试)格尔木市政府和格尔木市安委办都收了好处"));
        Received accused = fixture.received(TipFixture.draft("(测试)格尔木市政府门口公示过,没人管"));
        PREFECTURE.run(() -> tips.accept(accused.id(), fixture.office("632801"), null, false));
        UUID government = TipFixture.CLERK.get(() -> organisations.government("632801").id().value());
        for (Received tip : List.of(both, accused)) {
            PREFECTURE.run(() -> tips.liftRecusal(tip.id(), government, "(测试)只是提到"));
            assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
            assertThat(read(PREFECTURE, tip).recusals()).extracting(row -> row.party()).containsExactly(fixture.office("632801").value());
        }
    }

    /** What the tipster of a follower says is kept from whom it names in both. */
    @Test @Clause("M3.5")
    void shouldKeepBothFromWhoeverIsNamedInAFollower() {
        Received lead = fixture.accepted();
        Received follower = fixture.accepted();
        TipFixture.CLERK.run(() -> tips.ask(follower.id(), "(测试)谁让关的?"));
        TipFixture.CLERK.run(() -> tips.merge(lead.id(), follower.id()));
        As.nobody().run(() -> followUps.answer(follower.receipt(), "(测试)是李文军打的电话"));
        for (Received tip : List.of(lead, follower)) {
            assertThatThrownBy(() -> read(TipFixture.CLERK, tip)).isInstanceOf(TipNotFound.class);
        }
        assertThat(read(DIRECTOR, lead).steps()).extracting(step -> step.move()).contains(TipMove.RECUSED);
    }

    /** The office steps back while another one verifies: that one goes on. */
    @Test
    void shouldLeaveTheVerifierItsWorkWhenTheOfficeStepsBack() {
        Received tip = fixture.verifying();
        var instead = TipFixture.CLERK.get(() -> tips.recuse(tip.id(), true, "(测试)本单位有利害关系"));
        assertThat(instead).get().extracting(body -> body.id()).isEqualTo(fixture.office("632800"));
        assertThat(items(TipFixture.VERIFIER, tip)).containsExactly("reporting.tip.work.verify");
        assertThat(items(PREFECTURE, tip)).isEmpty();
    }

    /** He remembers his share in the enterprise when the reward is on his desk already. */
    @Test @Clause("M3.5")
    void shouldTakeTheRewardFromTheDeskOfWhoRecusesHimselfLate() {
        Received tip = fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR);
        TipFixture.CLERK.run(() -> tips.handle(tip.id(), "(测试)责令整改"));
        var reward = TipFixture.CLERK.get(() -> rewards.of(caller.scope(), tip.id())).orElseThrow();
        String number = TipFixture.CLERK.get(() -> rewards.get(caller.scope(), reward)).number();
        assertThat(titles(TipFixture.CLERK)).contains(number);
        TipFixture.CLERK.run(() -> tips.recuse(tip.id(), false, "(测试)本人有股份"));
        assertThat(titles(TipFixture.CLERK)).doesNotContain(number, tip.number());
        assertThat(TipFixture.CLERK.get(() -> rewards.of(caller.scope(), tip.id()))).isEmpty();
    }

    @Test @Clause("M3.5")
    void shouldPutAnAnswerAndNewEvidenceOnADeskOnce() {
        Received tip = fixture.verifying();
        TipFixture.CLERK.run(() -> tips.ask(tip.id(), "(测试)是几号罐?"));
        As.nobody().run(() -> followUps.answer(tip.receipt(), "(测试)三号"));
        assertThat(items(TipFixture.VERIFIER, tip)).contains("reporting.tip.work.read");
        assertThat(read(TipFixture.VERIFIER, tip).moves()).contains(TipMove.READ);
        TipFixture.VERIFIER.run(() -> tips.read(tip.id()));
        assertThat(items(TipFixture.VERIFIER, tip)).containsExactly("reporting.tip.work.verify");
        assertThatThrownBy(() -> TipFixture.VERIFIER.run(() -> tips.read(tip.id()))).isInstanceOf(TipMoveRefused.class);
    }

    @Test @Clause("M3.5")
    void shouldCallTheSuperiorWhenATipsterSuffers() {
        Received tip = fixture.accepted();
        As.nobody().run(() -> followUps.reportRetaliation(tip.receipt(), "(测试)昨天被通知停工"));
        assertThatThrownBy(() -> As.nobody().run(() -> followUps.reportRetaliation(tip.receipt(), "(测试)又一次"))).isInstanceOf(TipMoveRefused.class);
        assertThat(words(TipFixture.CLERK, tip)).as("his words are for the superior alone").doesNotContain("(测试)昨天被通知停工");
        assertThat(words(SUPERIOR, tip)).contains("(测试)昨天被通知停工");
        assertThat(work(SUPERIOR)).filteredOn(row -> row.title().equals(tip.number())).allMatch(WorkRow::urgent).hasSize(1);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> tips.answerRetaliation(tip.id(), "(测试)不是上级"))).isInstanceOf(RuntimeException.class);
        SUPERIOR.run(() -> tips.answerRetaliation(tip.id(), "(测试)已约谈企业,恢复岗位"));
        assertThat(work(SUPERIOR)).filteredOn(row -> row.title().equals(tip.number())).isEmpty();
        var progress = As.nobody().get(() -> followUps.progress(tip.receipt()));
        assertThat(progress.retaliation()).isEqualTo(Retaliation.ANSWERED);
        assertThat(progress.steps()).extracting(step -> step.words()).contains("(测试)已约谈企业,恢复岗位").doesNotContain("(测试)昨天被通知停工");
    }

    /** All numbers and lists in which a tip could show itself. */
    private record Seen(int listed, long counted, long open, int work, List<?> clauses) { }

    private Seen seen(As who) {
        return who.get(() -> new Seen(queries.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.NEWEST, new PageRange(0, 20)).total(),
                statistics.of(caller.scope(), null, Span.of(null, null, YearMonth.now(clock))).tips(),
                map.places(caller.scope()).stream().mapToLong(MapFigures.Place::open).sum(), worklist.count(caller.scope()),
                clauses.stream().flatMap(one -> one.of(caller.scope(), ObligationPeriod.year(LocalDate.now(clock).getYear())).stream()).toList()));
    }

    private int found(As who, String text) {
        return who.get(() -> queries.find(caller.scope(), TipFilter.ALL.withText(text), TipFilter.Sort.NEWEST, new PageRange(0, 20))).total();
    }

    private TipCase read(As who, Received tip) { return who.get(() -> queries.caseOf(caller.scope(), tip.id())); }

    private List<String> words(As who, Received tip) { return read(who, tip).steps().stream().map(step -> step.words()).toList(); }

    private List<WorkRow> work(As who) {
        return IntStream.range(0, 5).mapToObj(page -> who.get(() -> worklist.mine(caller.scope(), new PageRange(page * PageRange.MOST, PageRange.MOST))).rows())
                .flatMap(List::stream).toList();
    }

    private List<String> titles(As who) { return work(who).stream().map(WorkRow::title).toList(); }

    private List<String> items(As who, Received tip) { return work(who).stream().filter(row -> row.title().equals(tip.number())).map(WorkRow::kind).sorted().toList(); }
}
