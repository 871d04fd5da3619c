package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.abuse.AbuseDecided;
import cn.gov.haixi.safety.reporting.abuse.AbuseId;
import cn.gov.haixi.safety.reporting.abuse.AbuseList;
import cn.gov.haixi.safety.reporting.abuse.AbuseNotFound;
import cn.gov.haixi.safety.reporting.abuse.AbuseProposedBefore;
import cn.gov.haixi.safety.reporting.abuse.AbuseQueries;
import cn.gov.haixi.safety.reporting.abuse.AbuseRow;
import cn.gov.haixi.safety.reporting.abuse.AbuseState;
import cn.gov.haixi.safety.reporting.abuse.AbuseTooVague;
import cn.gov.haixi.safety.reporting.abuse.OwnProposal;
import cn.gov.haixi.safety.reporting.tip.Held;
import cn.gov.haixi.safety.reporting.tip.NotYourDesk;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.TipNotFound;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two people found to be abuse lies on no desk of its own when it comes again, and yet nothing is lost (M3.5). */
@ExtendWith(ArquillianExtension.class)
@Clause("M3.5")
class AbuseIT {
    private static final As DIRECTOR = As.account("geermu-zhuren");
    private static final As NEIGHBOUR = As.account("delingha-banli");
    private static final String WHY = "(测试)同一段文字三天内来了两百次,核实无此企业";
    private static final int FLOOD = 50;

    @Inject private TipFixture fixture;
    @Inject private Tips tips;
    @Inject private TipQueries queries;
    @Inject private TipFollowUps followUps;
    @Inject private AbuseList list;
    @Inject private AbuseQueries entries;
    @Inject private WorklistQueries worklist;
    @Inject private Caller caller;

    @Test
    void shouldHoldWhatIsLikeAListedContentBehindOneItem() {
        String words = words();
        AbuseId id = listed(words);
        int before = work();
        List<Received> flood = IntStream.range(0, FLOOD).mapToObj(i -> fixture.received(TipFixture.draft(words + " " + i))).toList();
        assertThat(work()).as("all of them lie on the desk as one").isEqualTo(before + 1);
        assertThat(row(id).held()).isEqualTo(FLOOD);
        assertThat(read(flood.get(7)).held()).isEqualTo(Held.ABUSE);
        assertThat(As.nobody().get(() -> followUps.progress(flood.get(7).receipt())).state()).as("its sender learns nothing").isEqualTo(TipState.RECEIVED);

        fixture.received(TipFixture.draft(words, new Tipster("测试举报人", "13900000000")));
        assertThat(work()).as("with a name it is never held").isEqualTo(before + 2);
        TipFixture.CLERK.run(() -> tips.handleAlone(flood.get(7).id()));
        assertThat(titles()).contains(flood.get(7).number());
        assertThat(read(flood.get(7)).held()).isEqualTo(Held.ALONE);
        assertThat(TipFixture.CLERK.get(() -> tips.rejectAlike(flood.get(0).id(), "(测试)重复刷屏"))).as("all but the one that stands for itself").isEqualTo(FLOOD - 1);
        assertThat(read(flood.get(7)).state()).isEqualTo(TipState.RECEIVED);
    }

    @Test
    void shouldCountInItsRegionUntilItIsOverOrLifted() {
        String words = words();
        AbuseId id = listed(words);
        assertThat(NEIGHBOUR.get(() -> entries.find(caller.scope(), null, new PageRange(0, 50))).rows()).extracting(AbuseRow::id).doesNotContain(id);
        assertThatThrownBy(() -> NEIGHBOUR.run(() -> list.lift(id, "(测试)别的县"))).isInstanceOf(AbuseNotFound.class);
        Received elsewhere = fixture.received(draft("632802", words));
        assertThat(NEIGHBOUR.get(() -> queries.caseOf(caller.scope(), elsewhere.id())).held()).isEqualTo(Held.ALONE);

        Sql.update("update reporting_listed_content set until_day = ? where abuse_id = ?", Date.valueOf(LocalDate.now().minusDays(1)), id.value());
        assertThat(read(fixture.received(TipFixture.draft(words + "一"))).held()).as("its time is over").isEqualTo(Held.ALONE);

        String others = words();
        AbuseId other = listed(others);
        TipFixture.CLERK.run(() -> list.lift(other, "(测试)核实确有其事"));
        assertThat(read(fixture.received(TipFixture.draft(others + "二"))).held()).isEqualTo(Held.ALONE);
        assertThat(row(other).state()).isEqualTo(AbuseState.LIFTED);
        assertThatThrownBy(() -> DIRECTOR.run(() -> list.lift(other, "(测试)再来一次"))).isInstanceOf(AbuseDecided.class);
    }

    @Test
    void shouldTakeTwoPeople() {
        Received sample = fixture.received(TipFixture.draft(words()));
        AbuseId id = TipFixture.CLERK.get(() -> list.propose(sample.id(), WHY));
        assertThat(kinds(DIRECTOR, sample)).as("waits for another person").contains("reporting.abuse.work.decide");
        assertThat(kinds(TipFixture.CLERK, sample)).as("not for the proposer").doesNotContain("reporting.abuse.work.decide");
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> list.list(id, "(测试)自己同意"))).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> list.refuse(id, "(测试)自己反对"))).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> list.propose(sample.id(), WHY))).isInstanceOf(AbuseProposedBefore.class);
        assertThatThrownBy(() -> As.account("geermu-12350").run(() -> list.list(id, "(测试)无权"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> NEIGHBOUR.run(() -> list.propose(sample.id(), WHY))).isInstanceOf(TipNotFound.class);
        assertThatThrownBy(() -> As.account("zhou-banli").run(() -> list.propose(sample.id(), WHY))).isInstanceOf(NotYourDesk.class);
        DIRECTOR.run(() -> list.refuse(id, "(测试)内容属实,应当受理"));
        assertThat(row(id).state()).isEqualTo(AbuseState.REFUSED);
        assertThat(kinds(DIRECTOR, sample)).doesNotContain("reporting.abuse.work.decide");
        assertThatThrownBy(() -> DIRECTOR.run(() -> list.list(id, "(测试)改主意"))).isInstanceOf(AbuseDecided.class);
        assertThat(read(sample).steps()).extracting(step -> step.move()).contains(TipMove.ABUSE_PROPOSED, TipMove.ABUSE_REFUSED);
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", id.value())).contains("reporting.abuse.audit.proposed", "reporting.abuse.audit.refused");
    }

    @Test
    void shouldRefuseAContentThatOthersWouldBeTakenFor() {
        Received vague = fixture.received(TipFixture.draft("(测试)漏气了快来"));
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> list.propose(vague.id(), WHY))).isInstanceOf(AbuseTooVague.class);
    }

    @Test
    void shouldBeKeptFromWhoeverIsNamed() {
        String words = words();
        AbuseId id = listed(words);
        Received sample = new Received(row(id).tip(), row(id).tipNumber(), "");
        Sql.update("update reporting_tip set state = 'RECEIVED', ended_on = null where id = ?", sample.id().value());
        DIRECTOR.run(() -> tips.recuse(sample.id(), false, "(测试)本人有利害关系"));
        assertThat(DIRECTOR.get(() -> entries.find(caller.scope(), null, new PageRange(0, 50))).rows()).extracting(AbuseRow::id).doesNotContain(id);
        assertThatThrownBy(() -> DIRECTOR.run(() -> list.lift(id, "(测试)回避的人"))).isInstanceOf(AbuseNotFound.class);
    }

    /** Nor does its proposal lie on a named person's desk, whether he was named before or says so later. */
    @Test
    void shouldNotWaitOnTheDeskOfWhoeverIsNamed() {
        Received named = fixture.received(TipFixture.draft("(测试)王建国收钱" + words()));
        TipFixture.CLERK.run(() -> list.propose(named.id(), WHY));
        assertThat(kinds(DIRECTOR, named)).isEmpty();
        Received sample = fixture.received(TipFixture.draft(words()));
        TipFixture.CLERK.run(() -> list.propose(sample.id(), WHY));
        assertThat(kinds(DIRECTOR, sample)).isNotEmpty();
        DIRECTOR.run(() -> tips.recuse(sample.id(), false, "(测试)本人有利害关系"));
        assertThat(kinds(DIRECTOR, sample)).isEmpty();
    }

    /** Proposed by the clerk, listed by the director; the sample came three days ago and was rejected. */
    private AbuseId listed(String words) {
        Received sample = fixture.received(TipFixture.draft(words));
        TipFixture.CLERK.run(() -> tips.reject(sample.id(), "(测试)与事实无关"));
        Sql.update("update reporting_fingerprint set made_at = ? where tip_id = ?", Timestamp.from(Instant.now().minus(Duration.ofDays(3))), sample.id().value());
        AbuseId id = TipFixture.CLERK.get(() -> list.propose(sample.id(), WHY));
        DIRECTOR.run(() -> list.list(id, "(测试)同意,核实无此企业"));
        return id;
    }

    private AbuseRow row(AbuseId id) {
        return TipFixture.CLERK.get(() -> entries.find(caller.scope(), null, new PageRange(0, 50))).rows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static String words() { return "(测试)" + TipFixture.anyWords(30); }

    private static TipDraft draft(String region, String words) {
        return new TipDraft(TipKind.HAZARD, words, region, "示例化工园区", null, null, null, null, UUID.randomUUID());
    }

    private TipCase read(Received tip) { return TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id())); }

    private int work() { return TipFixture.CLERK.get(() -> worklist.count(caller.scope())); }

    private List<String> kinds(As who, Received tip) {
        return IntStream.range(0, 5).mapToObj(page -> who.get(() -> worklist.mine(caller.scope(), new PageRange(page * PageRange.MOST, PageRange.MOST))).rows())
                .flatMap(List::stream).filter(row -> row.title().equals(tip.number())).map(WorkRow::kind).toList();
    }

    private List<String> titles() {
        return IntStream.range(0, 5).mapToObj(page -> TipFixture.CLERK.get(() -> worklist.mine(caller.scope(), new PageRange(page * PageRange.MOST, PageRange.MOST))).rows())
                .flatMap(List::stream).map(WorkRow::title).toList();
    }
}
