package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationDraft;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.organisation.Organisations;
import cn.gov.haixi.safety.registry.person.HeadAlreadyThere;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonDraft;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PostAbolished;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostDraft;
import cn.gov.haixi.safety.registry.person.PostFilter;
import cn.gov.haixi.safety.registry.person.PostHandedOver;
import cn.gov.haixi.safety.registry.person.PostId;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.PostRoleRefused;
import cn.gov.haixi.safety.registry.person.PostSpan;
import cn.gov.haixi.safety.registry.person.Posts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which posts there are, what they answer for, and who held them when: what duty reports (M1.2 to M1.6) are computed from. */
@ExtendWith(ArquillianExtension.class)
class PostBookIT {
    private static final As ULAN = As.account("zhou-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final String COUNTY = "632821";
    private static final LocalDate MERGER = LocalDate.of(2018, 12, 27);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static int number;
    @Inject private OrganisationQueries organisations;
    @Inject private Organisations register;
    @Inject private PersonQueries people;
    @Inject private People staff;
    @Inject private Posts posts;
    @Inject private PostBook book;
    @Inject private HeardPosts heard;
    @Inject private Caller caller;

    @Test
    void shouldKnowTheHeadsOfThePrefectureBeforeAndAfterTheMergerOf2018() {
        assertThat(demo(PostRole.PARTY_HEAD, MERGER.minusDays(1))).containsExactly("632800/", "632800/632801/", "632800/632802/", "632800/632821/", "632800/632822/",
                "632800/632823/", "632800/632857/", "632800/6328LH/", "632800/6328MY/");
        for (PostRole role : List.of(PostRole.PARTY_HEAD, PostRole.GOVERNMENT_HEAD)) {
            assertThat(demo(role, MERGER)).containsExactly("632800/", "632800/632801/", "632800/632802/", "632800/632803/", "632800/632821/", "632800/632822/",
                    "632800/632823/", "632800/632857/");
        }
        assertThat(demo(PostRole.VICE_HEAD_IN_CHARGE, MERGER)).contains("632800/632803/").doesNotContain("632800/6328MY/");
        assertThat(book.between(PostRole.PARTY_HEAD, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31))).hasSize(10);
        assertThat(book.between(PostRole.UNIT_HEAD, START, START)).hasSizeGreaterThanOrEqualTo(28 + 7 * 15);
    }

    @Test
    void shouldKnowWhoHeldAPostOnADay() throws Exception {
        PostSpan vice = book.between(PostRole.VICE_HEAD_IN_CHARGE, MAY, MAY).stream().filter(post -> post.regionPath().endsWith("632822/")).findFirst().orElseThrow();
        Holder before = book.holderOn(vice.id(), MAY.minusDays(1)).orElseThrow();
        Holder after = book.holderOn(vice.id(), MAY).orElseThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(book.heldBy(before.person(), MAY.minusDays(1))).containsExactly(vice);
        assertThat(book.heldBy(before.person(), MAY)).isEmpty();
        assertThat(book.holderOn(vice.id(), vice.validFrom().minusDays(1))).isEmpty();
        assertThat(book.find(vice.id())).contains(vice);
        assertThat(book.find(new PostId(before.person().value()))).isEmpty();
        List<PostId> all = book.between(PostRole.UNIT_HEAD, MAY, MAY).stream().map(PostSpan::id).toList();
        assertThat(SqlLog.of(() -> book.holdersOn(all, MAY))).hasSize(1);
        assertThat(book.holdersOn(List.of(), MAY)).isEmpty();
    }

    @Test
    void shouldTellOthersOfAHandOverAndOfAnAbolition() {
        OrganisationId unit = unit();
        PostId post = post(unit, PostRole.UNIT_HEAD, START);
        PersonId first = person(unit);
        PersonId second = person(unit);
        ULAN.run(() -> posts.handOver(post, first, START, null));
        ULAN.run(() -> posts.handOver(post, second, MAY, " 移交台账 "));
        ULAN.run(() -> posts.vacate(post, MAY.plusDays(9)));
        ULAN.run(() -> posts.abolish(post, MAY.plusDays(9)));
        assertThat(heard.of(post)).containsExactly(new PostHandedOver(post, "局长", null, first, START, ""),
                new PostHandedOver(post, "局长", first, second, MAY, "移交台账"), new PostAbolished(post, "局长", MAY.plusDays(9)));
        var holdings = ULAN.get(() -> people.openPost(caller.scope(), post)).holdings();
        assertThat(holdings.get(0).note()).isEqualTo("移交台账");
        assertThat(holdings.get(1).note()).isNull();
        assertThat(book.between(PostRole.UNIT_HEAD, MAY.plusDays(9), MAY.plusDays(30))).extracting(PostSpan::id).contains(post);
        assertThat(book.between(PostRole.UNIT_HEAD, MAY.plusDays(10), MAY.plusDays(30))).extracting(PostSpan::id).doesNotContain(post);
    }

    @Test
    void shouldHaveOneHeadAtATimeAndSeveralViceHeads() {
        OrganisationId unit = unit();
        PostId head = post(unit, PostRole.UNIT_HEAD, START);
        assertThatExceptionOfType(HeadAlreadyThere.class).isThrownBy(() -> post(unit, PostRole.UNIT_HEAD, MAY));
        PostId other = post(unit, PostRole.OTHER, START);
        assertThatExceptionOfType(HeadAlreadyThere.class).isThrownBy(() -> ULAN.run(() -> posts.correct(other, "代局长", PostRole.UNIT_HEAD)));
        ULAN.run(() -> posts.abolish(head, MAY));
        assertThatExceptionOfType(HeadAlreadyThere.class).isThrownBy(() -> post(unit, PostRole.UNIT_HEAD, MAY));
        PostId next = post(unit, PostRole.UNIT_HEAD, MAY.plusDays(1));
        assertThat(book.find(next)).isPresent();
        OrganisationId government = organisations.government(COUNTY).id();
        post(government, PostRole.VICE_HEAD_IN_CHARGE, START);
        assertThatExceptionOfType(HeadAlreadyThere.class).isThrownBy(() -> post(government, PostRole.GOVERNMENT_HEAD, START));
    }

    @Test
    void shouldHaveOneHeadEvenWhenTwoAreSetUpAtOnce() {
        OrganisationId unit = unit();
        var outcomes = Together.run(() -> post(unit, PostRole.UNIT_HEAD, START), () -> post(unit, PostRole.UNIT_HEAD, START));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Together.Outcome::thrown).hasOnlyElementsOfType(HeadAlreadyThere.class);
    }

    @Test
    void shouldCorrectTitleAndRoleButRefuseARoleThatDoesNotFit() {
        OrganisationId unit = unit();
        PostId post = post(unit, PostRole.OTHER, START);
        assertThatExceptionOfType(PostRoleRefused.class).isThrownBy(() -> ULAN.run(() -> posts.correct(post, "书记", PostRole.PARTY_HEAD)));
        ULAN.run(() -> posts.correct(post, "局长(主持工作)", PostRole.UNIT_HEAD));
        var found = ULAN.get(() -> people.findPosts(caller.scope(), new PostFilter(null, unit, false, PostRole.UNIT_HEAD), PostFilter.Sort.TITLE, new PageRange(0, 20)));
        assertThat(found.rows()).hasSize(1).allMatch(row -> row.title().equals("局长(主持工作)") && row.role() == PostRole.UNIT_HEAD);
        assertThat(ULAN.get(() -> people.findPosts(caller.scope(), new PostFilter(null, unit, false, PostRole.OTHER), PostFilter.Sort.TITLE, new PageRange(0, 20))).rows())
                .isEmpty();
    }

    /** The regions of the demo's posts of a role on a day; other tests add none in their own regions. */
    private List<String> demo(PostRole role, LocalDate day) {
        return book.between(role, day, day).stream().map(PostSpan::regionPath).distinct().toList();
    }

    private OrganisationId unit() {
        String name = "乌兰县试验局" + ++number + "-" + System.nanoTime();
        return ULAN.get(() -> register.found(new OrganisationDraft(name, OrganisationKind.MEMBER_UNIT, COUNTY, organisations.government(COUNTY).id(), START)));
    }

    private PostId post(OrganisationId at, PostRole role, LocalDate from) {
        OrganisationRow organisation = organisations.get(at);
        String title = role == PostRole.UNIT_HEAD ? "局长" : "试验岗位 " + organisation.kind();
        return ULAN.get(() -> posts.setUp(new PostDraft(title, at, from, role)));
    }

    private PersonId person(OrganisationId at) { return ULAN.get(() -> staff.enter(new PersonDraft("试验人员" + ++number, at, null, START))); }
}
