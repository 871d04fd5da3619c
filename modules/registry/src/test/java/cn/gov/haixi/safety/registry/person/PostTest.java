package cn.gov.haixi.safety.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final OrganisationRow OFFICE = new OrganisationRow(new OrganisationId(UUID.randomUUID()), "安委办",
            OrganisationKind.COMMITTEE_OFFICE, "632800/", "632800", JANUARY, null);
    private final Post post = new Post(new PostDraft("专职副主任", OFFICE.id(), JANUARY, PostRole.OTHER), OFFICE);
    private final Person first = person("甲");
    private final Person second = person("乙");

    @Test @Clause("M8.2") void shouldHaveOneHolderAtATime() {
        post.handOver(first, JANUARY, null);
        post.handOver(second, JUNE, null);
        assertThat(post.row().holderName()).isEqualTo("乙");
        assertThat(post.row().heldSince()).isEqualTo(JUNE);
        assertThat(post.holdings()).extracting(PostHolding::to).containsExactly(null, JUNE.minusDays(1));
    }

    @Test void shouldRefuseTheSameHolderAgain() {
        post.handOver(first, JANUARY, null);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(first, JUNE, null));
    }

    @Test void shouldRefuseADayNotAfterTheHolderTookIt() {
        post.handOver(first, JUNE, null);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE, null));
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JANUARY, null));
    }

    @Test void shouldRefuseAHolderWhoHasLeft() {
        first.leave(JUNE.minusDays(1));
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(first, JUNE, null));
    }

    @Test void shouldNotGiveAVacantPostOnADayThatWasHeld() {
        post.handOver(first, JANUARY, null);
        post.vacate(JUNE);
        assertThat(post.row().holder()).isNull();
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE, null));
        post.handOver(second, JUNE.plusDays(1), null);
        assertThat(post.row().holderName()).isEqualTo("乙");
    }

    @Test void shouldBeAbolishedOnlyWhenVacant() {
        post.handOver(first, JANUARY, null);
        assertThatExceptionOfType(AbolitionRefused.class).isThrownBy(() -> post.abolish(JUNE));
        post.vacate(JUNE);
        post.abolish(JUNE);
        assertThat(post.row().validTo()).isEqualTo(JUNE);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE.plusDays(1), null));
    }

    @Test void shouldKeepWhatWasHandedOverWithTheOneWhoGotIt() {
        post.handOver(first, JANUARY, " ");
        post.handOver(second, JUNE, " 移交督查台账 3 本 ");
        assertThat(post.holdings()).extracting(PostHolding::note).containsExactly("移交督查台账 3 本", null);
    }

    @ParameterizedTest
    @CsvSource({"PARTY_HEAD, PARTY_COMMITTEE", "GOVERNMENT_HEAD, GOVERNMENT", "VICE_HEAD_IN_CHARGE, GOVERNMENT", "UNIT_HEAD, MEMBER_UNIT"})
    void shouldHaveARoleThatFitsItsOrganisation(PostRole role, OrganisationKind fitting) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            OrganisationRow at = organisation(kind);
            if (kind == fitting) {
                assertThat(new Post(new PostDraft("岗位", at.id(), JANUARY, role), at).row().role()).isEqualTo(role);
            } else {
                assertThatExceptionOfType(PostRoleRefused.class).isThrownBy(() -> new Post(new PostDraft("岗位", at.id(), JANUARY, role), at));
            }
        }
    }

    @Test void shouldBeOneOfItsKindOnlyAsAHead() {
        assertThat(PostRole.values()).filteredOn(PostRole::head).containsExactly(PostRole.PARTY_HEAD, PostRole.GOVERNMENT_HEAD, PostRole.UNIT_HEAD);
    }

    @ParameterizedTest @EnumSource(OrganisationKind.class)
    void shouldBeOfNoRoleAnywhere(OrganisationKind kind) { assertThat(PostRole.OTHER.fits(kind)).isTrue(); }

    @Test void shouldRefuseARoleThatDoesNotFitWhenCorrectedAndKeepTheOldOne() {
        assertThatExceptionOfType(PostRoleRefused.class).isThrownBy(() -> post.correct("主任", PostRole.GOVERNMENT_HEAD, OFFICE));
        assertThat(post.row().title()).isEqualTo("专职副主任");
        post.correct("主任", PostRole.OTHER, OFFICE);
        assertThat(post.row().title()).isEqualTo("主任");
    }

    @Test void shouldExistFromItsFirstDayToItsLast() {
        var span = new PostSpan(PostId.next(), "县长", PostRole.GOVERNMENT_HEAD, OFFICE.id(), "632800/", JANUARY, JUNE);
        assertThat(List.of(JANUARY, JUNE)).allMatch(span::existsOn);
        assertThat(List.of(JANUARY.minusDays(1), JUNE.plusDays(1))).noneMatch(span::existsOn);
    }

    private static OrganisationRow organisation(OrganisationKind kind) {
        return new OrganisationRow(new OrganisationId(UUID.randomUUID()), "某机构", kind, "632800/", "632800", JANUARY, null);
    }

    private static Person person(String name) { return new Person(new PersonDraft(name, OFFICE.id(), null, JANUARY), OFFICE); }
}
