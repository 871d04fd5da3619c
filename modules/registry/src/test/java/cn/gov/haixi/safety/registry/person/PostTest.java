package cn.gov.haixi.safety.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final OrganisationRow OFFICE = new OrganisationRow(new OrganisationId(UUID.randomUUID()), "安委办",
            OrganisationKind.COMMITTEE_OFFICE, "632800/", "632800", JANUARY, null);
    private final Post post = new Post(new PostDraft("专职副主任", OFFICE.id(), JANUARY), OFFICE);
    private final Person first = person("甲");
    private final Person second = person("乙");

    @Test @Clause("M8.2") void shouldHaveOneHolderAtATime() {
        post.handOver(first, JANUARY);
        post.handOver(second, JUNE);
        assertThat(post.row().holderName()).isEqualTo("乙");
        assertThat(post.row().heldSince()).isEqualTo(JUNE);
        assertThat(post.holdings()).extracting(PostHolding::to).containsExactly(null, JUNE.minusDays(1));
    }

    @Test void shouldRefuseTheSameHolderAgain() {
        post.handOver(first, JANUARY);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(first, JUNE));
    }

    @Test void shouldRefuseADayNotAfterTheHolderTookIt() {
        post.handOver(first, JUNE);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE));
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JANUARY));
    }

    @Test void shouldRefuseAHolderWhoHasLeft() {
        first.leave(JUNE.minusDays(1));
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(first, JUNE));
    }

    @Test void shouldNotGiveAVacantPostOnADayThatWasHeld() {
        post.handOver(first, JANUARY);
        post.vacate(JUNE);
        assertThat(post.row().holder()).isNull();
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE));
        post.handOver(second, JUNE.plusDays(1));
        assertThat(post.row().holderName()).isEqualTo("乙");
    }

    @Test void shouldBeAbolishedOnlyWhenVacant() {
        post.handOver(first, JANUARY);
        assertThatExceptionOfType(AbolitionRefused.class).isThrownBy(() -> post.abolish(JUNE));
        post.vacate(JUNE);
        post.abolish(JUNE);
        assertThat(post.row().validTo()).isEqualTo(JUNE);
        assertThatExceptionOfType(HandOverRefused.class).isThrownBy(() -> post.handOver(second, JUNE.plusDays(1)));
    }

    private static Person person(String name) { return new Person(new PersonDraft(name, OFFICE.id(), null, JANUARY), OFFICE); }
}
