package cn.gov.haixi.safety.duty.heat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ObligationPeriod FIRST = new ObligationPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final ObligationPeriod SECOND = new ObligationPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final UUID GOLMUD = UUID.randomUUID();
    private static final UUID DELINGHA = UUID.randomUUID();

    @Test
    void shouldLayDebtorsAcrossPeriodsWithSums() {
        HeatMap map = HeatMap.of(List.of(row(GOLMUD, FIRST, ObligationState.FULFILLED), row(GOLMUD, SECOND, ObligationState.OPEN), row(DELINGHA, FIRST, ObligationState.MISSED),
                row(DELINGHA, SECOND, ObligationState.EXCUSED)), DAY, 10);
        assertThat(map.columns()).extracting(HeatMap.Column::sum).containsExactly(new HeatMap.Tally(2, 1, 1), new HeatMap.Tally(1, 0, 0));
        assertThat(map.lines()).extracting(HeatMap.Line::sum).containsExactly(new HeatMap.Tally(2, 1, 0), new HeatMap.Tally(1, 0, 1));
        assertThat(map.sum()).isEqualTo(new HeatMap.Tally(3, 1, 1));
        assertThat(map.cut()).isFalse();
    }

    @Test
    void shouldLeaveAPlaceEmptyWhereNothingIsOwed() {
        HeatMap map = HeatMap.of(List.of(row(GOLMUD, SECOND, ObligationState.OPEN), row(DELINGHA, FIRST, ObligationState.LATE)), DAY, 10);
        assertThat(map.columns()).extracting(column -> column.args().get(1)).containsExactly(1, 2);
        assertThat(map.lines().get(0).cells()).extracting(HeatMap.Cell::state).containsExactly(null, ObligationState.OPEN);
    }

    @Test
    void shouldCallOverdueWhatWaitsPastItsLastDay() {
        HeatMap map = HeatMap.of(List.of(row(GOLMUD, FIRST, ObligationState.OPEN)), DAY, 10);
        assertThat(map.lines().get(0).cells().get(0).state()).isEqualTo(ObligationState.MISSED);
    }

    @Test
    void shouldGatherPeriodsOfOnesOwnInColumnsByTheirOrder() {
        var ofGolmud = new ObligationPeriod(LocalDate.of(2024, 3, 5), LocalDate.of(2026, 3, 5));
        var ofDelingha = new ObligationPeriod(LocalDate.of(2025, 5, 7), LocalDate.of(2027, 5, 7));
        HeatMap map = HeatMap.of(List.of(row(GOLMUD, ofGolmud, ObligationState.FULFILLED), row(DELINGHA, ofDelingha, ObligationState.OPEN)), DAY, 10);
        assertThat(map.columns()).extracting(HeatMap.Column::key).containsExactly("duty.heat.nth");
        assertThat(map.sum()).isEqualTo(new HeatMap.Tally(2, 1, 0));
    }

    @Test
    void shouldShowWholeDebtorsOnlyWhenItIsCut() {
        HeatMap map = HeatMap.of(List.of(row(GOLMUD, FIRST, ObligationState.OPEN), row(GOLMUD, SECOND, ObligationState.OPEN), row(DELINGHA, FIRST, ObligationState.OPEN)), DAY, 2);
        assertThat(map.cut()).isTrue();
        assertThat(map.lines()).hasSize(1);
    }

    private static ObligationRow row(UUID debtor, ObligationPeriod period, ObligationState state) {
        return new ObligationRow(new ObligationId(UUID.randomUUID()), "a.rule", "M1.4", DebtorKind.POST, debtor, "某地 分管副市长", new OrganisationId(UUID.randomUUID()), "632800/632801/", period,
                period.to(), 1, state, null);
    }
}
