package cn.gov.haixi.safety.hazard.mutual;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.platform.Clause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places, shared by equal scores, over all and among those of an industry and of a category (M5.6). */
class RankingTest {
    private static final BigDecimal FULL = BigDecimal.valueOf(80);

    @Test @Clause("M5.6")
    void shouldShareAPlaceAndLeaveTheNextOut() {
        List<PartyRow> parties = List.of(party(1, "06", InspectionCategory.COAL_MINE), party(2, "06", InspectionCategory.COAL_MINE), party(3, "26", InspectionCategory.CHEMICALS),
                party(4, null, InspectionCategory.CHEMICALS), party(5, "26", InspectionCategory.CHEMICALS));
        Ranking ranking = Ranking.of(parties, List.of(scored(parties.get(0), "60"), scored(parties.get(1), "72.5"), scored(parties.get(2), "72.5"), scored(parties.get(3), "40")), FULL);
        assertThat(ranking.overall()).extracting(one -> one.party().place()).containsExactly(2, 3, 1, 4, 5);
        assertThat(ranking.overall()).extracting(Standing::rank).containsExactly(1, 1, 3, 4, 0);
        assertThat(ranking.overall()).extracting(Standing::score).containsExactly(new BigDecimal("90.63"), new BigDecimal("90.63"), new BigDecimal("75.00"), new BigDecimal("50.00"), null);
        assertThat(ranking.industries()).extracting(Ranking.ByIndustry::industry).containsExactly("06", "26");
        assertThat(ranking.industries().get(0).standings()).extracting(Standing::rank).containsExactly(1, 2);
        assertThat(ranking.categories()).extracting(Ranking.ByCategory::category).containsExactly(InspectionCategory.COAL_MINE, InspectionCategory.CHEMICALS);
        assertThat(ranking.categories().get(1).standings()).extracting(one -> one.party().place()).containsExactly(3, 4, 5);
        assertThat(ranking.categories().get(1).standings()).extracting(Standing::rank).containsExactly(1, 2, 0);
    }

    @Test
    void shouldTakeAllSheetsOfOneTogetherAndNoneThatIsNotIn() {
        PartyRow party = party(1, null, InspectionCategory.OTHER);
        var ranking = Ranking.of(List.of(party), List.of(scored(party, "80"), scored(party, "60"), row(party, null, ScoringState.ASSIGNED), row(party, "10", ScoringState.RETURNED)), FULL);
        assertThat(ranking.overall()).singleElement().satisfies(one -> {
            assertThat(one.score()).isEqualByComparingTo("87.5");
            assertThat(one.inspections()).isEqualTo(2);
            assertThat(one.deductions()).isEqualTo(4);
            assertThat(one.hazards()).isEqualTo(2);
        });
        assertThat(ranking.industries()).isEmpty();
    }

    /** Every place is one more than those better: for many scores with many ties. */
    @Test
    void shouldGiveEachThePlaceAfterAllWhoAreBetter() {
        List<PartyRow> parties = new ArrayList<>();
        List<ScoringRow> scorings = new ArrayList<>();
        for (int place = 1; place <= 200; place++) {
            parties.add(party(place, null, InspectionCategory.OTHER));
            scorings.add(scored(parties.get(place - 1), String.valueOf(place * 7919 % 17)));
        }
        List<Standing> ranked = Ranking.of(parties, scorings, FULL).overall();
        ranked.forEach(one -> assertThat((long) one.rank()).isEqualTo(1 + ranked.stream().filter(other -> other.score().compareTo(one.score()) > 0).count()));
    }

    private static PartyRow party(int place, String industry, InspectionCategory category) {
        return new PartyRow(PartyId.next(), place, PartyKind.ENTERPRISE, "单位" + place, "632800/632801/", industry, category);
    }

    private static ScoringRow scored(PartyRow party, String total) { return row(party, total, ScoringState.SUBMITTED); }

    private static ScoringRow row(PartyRow party, String total, ScoringState state) {
        return new ScoringRow(ScoringId.next(), party(99, null, InspectionCategory.OTHER), party, state, total == null ? null : new BigDecimal(total), 2, 1, "", null, false, false, true);
    }
}
