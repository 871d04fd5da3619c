package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationAlreadyThere;
import cn.gov.haixi.safety.registry.organisation.OrganisationDraft;
import cn.gov.haixi.safety.registry.organisation.OrganisationFilter;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationNotFound;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRegionRefused;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.organisation.Organisations;
import cn.gov.haixi.safety.registry.organisation.SuperiorRefused;
import cn.gov.haixi.safety.registry.person.HandOverRefused;
import cn.gov.haixi.safety.registry.person.HoldingRow;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonDraft;
import cn.gov.haixi.safety.registry.person.PersonFilter;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonNotFound;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PostDraft;
import cn.gov.haixi.safety.registry.person.PostFilter;
import cn.gov.haixi.safety.registry.person.PostId;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.Posts;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Regions, organisations, people and posts. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {
    private static final As GOLMUD = As.account("geermu-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final As DELINGHA = As.account("delingha-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private Organisations register;
    @Inject private IndustryQueries industries;
    @Inject private PersonQueries people;
    @Inject private People staff;
    @Inject private Posts posts;
    @Inject private Caller caller;

    @Test
    void shouldKnowTheChangeOf2018() {
        var before = regions.at(LocalDate.of(2018, 12, 26));
        var after = regions.at(LocalDate.of(2018, 12, 27));
        assertThat(before).extracting(RegionRow::name).hasSize(9).contains("茫崖行政委员会", "冷湖行政委员会").doesNotContain("茫崖市");
        assertThat(after).extracting(RegionRow::name).hasSize(8).contains("茫崖市").doesNotContain("茫崖行政委员会", "冷湖行政委员会");
        assertThat(regions.open("632803").predecessors()).extracting(RegionRow::code).containsExactlyInAnyOrder("6328MY", "6328LH");
        assertThat(regions.open("6328LH").successors()).extracting(RegionRow::code).containsExactly("632803");
        assertThat(after.get(0).prefecture()).isTrue();
    }

    @Test
    void shouldPayNothingForNames() throws Exception {
        OrganisationRow office = organisations.committeeOffice("632801");
        regions.at(START);
        industries.get("0610");
        organisations.superior(office.id());
        assertThat(SqlLog.of(() -> {
            regions.get("632801");
            regions.byPath("632800/632801/");
            organisations.get(office.id());
            organisations.committeeOffice("632801");
            organisations.superior(office.id());
            return industries.get("0610");
        })).isEmpty();
    }

    @Test
    void shouldSeeAChangeDespiteTheCache() {
        OrganisationId id = GOLMUD.get(() -> register.found(draft("格尔木市测试局甲")));
        assertThat(organisations.inRegion("632801", OrganisationKind.MEMBER_UNIT)).extracting(OrganisationRow::name).contains("格尔木市测试局甲");
        GOLMUD.run(() -> register.correct(id, 0, draft("格尔木市测试局乙")));
        assertThat(organisations.get(id).name()).isEqualTo("格尔木市测试局乙");
        GOLMUD.run(() -> register.end(id, JUNE));
        assertThat(organisations.inRegion("632801", OrganisationKind.MEMBER_UNIT)).extracting(OrganisationRow::name).doesNotContain("格尔木市测试局乙");
    }

    @Test
    void shouldStandUnderThePrefecturesOffice() {
        var office = organisations.committeeOffice("632801");
        assertThat(organisations.superior(office.id())).contains(organisations.committeeOffice("632800"));
        assertThat(organisations.superior(organisations.committeeOffice("632800").id())).isEmpty();
        assertThat(organisations.government("632857").name()).isEqualTo("大柴旦行政委员会");
    }

    @Test
    void shouldRefuseWhatHasNoPlace() {
        assertThatExceptionOfType(OrganisationAlreadyThere.class).isThrownBy(() -> GOLMUD.run(() -> register.found(
                new OrganisationDraft("第二安委办", OrganisationKind.COMMITTEE_OFFICE, "632801", null, START))));
        assertThatExceptionOfType(OrganisationRegionRefused.class).isThrownBy(() -> DELINGHA.run(() -> register.found(draft("越界"))));
        assertThatExceptionOfType(SuperiorRefused.class).isThrownBy(() -> GOLMUD.run(() -> register.found(new OrganisationDraft("错挂",
                OrganisationKind.MEMBER_UNIT, "632801", organisations.government("632802").id(), START))));
        assertThatExceptionOfType(OrganisationAlreadyThere.class).isThrownBy(() -> As.nobody().run(() -> register.foundFirstOffice("后来者", "632800")));
    }

    @Test
    void shouldHideAnotherCountysOrganisation() {
        var office = organisations.committeeOffice("632801");
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> DELINGHA.run(() -> organisations.open(caller.scope(), office.id())));
        assertThat(DELINGHA.get(() -> organisations.find(caller.scope(), OrganisationFilter.ALL, OrganisationFilter.Sort.REGION, new PageRange(0, 200))).rows())
                .isNotEmpty().allMatch(row -> row.regionCode().equals("632802"));
    }

    @Test @Clause("M8.2")
    void shouldHandAPostFromOneToTheNext() {
        PostId post = post("测试专职副主任");
        PersonId first = person("甲");
        PersonId second = person("乙");
        GOLMUD.run(() -> posts.handOver(post, first, START, null));
        GOLMUD.run(() -> posts.handOver(post, second, JUNE, null));
        var holdings = GOLMUD.get(() -> people.openPost(caller.scope(), post)).holdings();
        assertThat(holdings).extracting(HoldingRow::name).containsExactly("乙", "甲");
        assertThat(holdings).extracting(HoldingRow::to).containsExactly(null, JUNE.minusDays(1));
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> GOLMUD.run(() -> posts.handOver(post, first, JUNE, null)));
        assertThat(GOLMUD.get(() -> people.findPosts(caller.scope(), new PostFilter("测试专职", null, false, null), PostFilter.Sort.TITLE, new PageRange(0, 20))).rows())
                .anyMatch(row -> "乙".equals(row.holderName()) && row.heldSince().equals(JUNE));
    }

    @Test
    void shouldHaveOneHolderEvenWhenTwoHandOverAtOnce() {
        PostId post = post("测试同时交接");
        PersonId first = person("丙");
        PersonId second = person("丁");
        var outcomes = Together.run(() -> GOLMUD.get(() -> handOver(post, first)), () -> GOLMUD.get(() -> handOver(post, second)));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(GOLMUD.get(() -> people.openPost(caller.scope(), post)).holdings()).hasSize(1);
    }

    @Test
    void shouldHideAnotherCountysPeopleAndMaskTelephones() {
        PersonId id = person("𠮷䶮");
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> DELINGHA.run(() -> people.open(caller.scope(), id)));
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> DELINGHA.run(() -> staff.revealPhone(id)));
        var rows = GOLMUD.get(() -> people.find(caller.scope(), new PersonFilter("𠮷", null, true), PersonFilter.Sort.NAME, new PageRange(0, 20))).rows();
        assertThat(rows).hasSize(1).allMatch(row -> "138****5678".equals(row.phone()));
        assertThat(GOLMUD.get(() -> staff.revealPhone(id))).isEqualTo("13812345678");
    }

    private PersonId handOver(PostId post, PersonId to) {
        posts.handOver(post, to, START, null);
        return to;
    }

    private PostId post(String title) {
        return GOLMUD.get(() -> posts.setUp(new PostDraft(title, organisations.committeeOffice("632801").id(), START, PostRole.OTHER)));
    }

    private PersonId person(String name) {
        return GOLMUD.get(() -> staff.enter(new PersonDraft(name, organisations.committeeOffice("632801").id(), "13812345678", START)));
    }

    private OrganisationDraft draft(String name) {
        return new OrganisationDraft(name, OrganisationKind.MEMBER_UNIT, "632801", organisations.government("632801").id(), START);
    }
}
