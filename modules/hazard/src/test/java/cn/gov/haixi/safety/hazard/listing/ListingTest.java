package cn.gov.haixi.safety.hazard.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate LATEST = TODAY.plusYears(1);
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Actor CLERK = actor();
    private static final Actor DIRECTOR = actor();

    @Test
    void shouldBeDueByTheClockOfItsPresentStep() {
        Listing listing = listed();
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(7));
        listing.publish("网站", CLERK, TODAY, NOW);
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(100));
        listing.askExtension(TODAY.plusDays(200), "缺设备", LATEST, TODAY.plusDays(14), CLERK, NOW);
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThatThrownBy(() -> listing.grantExtension(CLERK, NOW)).isInstanceOf(OwnProposalRefused.class);
        listing.grantExtension(DIRECTOR, NOW);
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(200));
        listing.beginAcceptance(TODAY.plusDays(10), NOW);
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(10));
        listing.delist("同意", 2, 2, TODAY.plusDays(7), DIRECTOR, TODAY, NOW);
        assertThat(listing.dueOn()).isEqualTo(TODAY.plusDays(7));
        listing.publishDelisting("网站", CLERK, TODAY, NOW);
        assertThat(listing.dueOn()).isNull();
        assertThat(listing.moves()).isEmpty();
    }

    @Test
    void shouldGoBackWhenOneBodyFailsItAndCountAnew() {
        Listing listing = listed();
        listing.beginAcceptance(TODAY.plusDays(10), NOW);
        listing.pass("合格", CLERK, NOW);
        listing.fail("不合格", DIRECTOR, NOW);
        assertThat(listing.state()).isEqualTo(ListingState.LISTED);
        listing.beginAcceptance(TODAY.plusDays(20), NOW);
        assertThat(listing.round()).isEqualTo(2);
        assertThatThrownBy(() -> listing.delist("同意", 2, 2, TODAY, DIRECTOR, TODAY, NOW)).isInstanceOf(NotPublishedYet.class);
        listing.publish("政府网站", CLERK, TODAY, NOW);
        assertThatThrownBy(() -> listing.delist("同意", 1, 2, TODAY, DIRECTOR, TODAY, NOW)).isInstanceOf(TooFewBodies.class);
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, RECTIFYING, false", "LARGER, RECTIFYING, false", "MAJOR, REPORTED, false", "MAJOR, CLOSED, false", "MAJOR, RECTIFYING, true", "EXTRAORDINARY, CONFIRMED, true"})
    void shouldListMajorOnesThatAreStillThere(HazardClass grade, HazardState state, boolean listable) {
        if (listable) {
            assertThat(proposed(grade, state, false, 100).state()).isEqualTo(ListingState.PROPOSED);
        } else {
            assertThatThrownBy(() -> proposed(grade, state, false, 100)).isInstanceOf(NotListable.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "365, true", "366, false"})
    void shouldKeepTheDeadlineWithinAYear(int days, boolean taken) {
        if (taken) {
            assertThat(proposed(HazardClass.MAJOR, HazardState.CONFIRMED, false, days).deadline()).isEqualTo(TODAY.plusDays(days));
        } else {
            assertThatThrownBy(() -> proposed(HazardClass.MAJOR, HazardState.CONFIRMED, false, days)).isInstanceOf(ListingDeadlineRefused.class);
        }
    }

    @Test
    void shouldBeDecidedByAnother() {
        Listing listing = proposed(HazardClass.MAJOR, HazardState.CONFIRMED, false, 100);
        assertThatThrownBy(() -> listing.list(LATEST, TODAY, CLERK, TODAY, NOW)).isInstanceOf(OwnProposalRefused.class);
        assertThatThrownBy(() -> listing.publish("网站", CLERK, TODAY, NOW)).isInstanceOf(ListingMoveRefused.class);
        listing.refuse("不同意", DIRECTOR, NOW);
        assertThat(listing.moves()).isEmpty();
    }

    private static Listing listed() {
        Listing listing = proposed(HazardClass.MAJOR, HazardState.RECTIFYING, false, 100);
        listing.list(LATEST, TODAY.plusDays(7), DIRECTOR, TODAY, NOW);
        return listing;
    }

    private static Listing proposed(HazardClass grade, HazardState state, boolean listed, int days) {
        var hazard = new ListedHazards.Facts(new HazardId(UUID.randomUUID()), "隐患-2026-000001", state, grade, listed, null, "示例企业", "632800/632801/", UUID.randomUUID(), null);
        return new Listing("挂牌-2026-000001", new ListingProposal(hazard.id(), ListingLevel.COUNTY, "示例", TODAY.plusDays(days), "难度大"), hazard, UUID.randomUUID(), LATEST, CLERK, TODAY, NOW);
    }

    private static Actor actor() { return new Actor(UUID.randomUUID(), UUID.randomUUID(), "示例", "示例单位"); }
}
