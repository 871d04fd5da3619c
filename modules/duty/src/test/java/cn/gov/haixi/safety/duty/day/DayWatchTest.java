package cn.gov.haixi.safety.duty.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayWatchTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    @Test
    void shouldCatchUpMissedDaysInOrder() {
        DayWatch watch = new DayWatch("somebody", LocalDate.of(2026, 2, 26));
        List<LocalDate> told = new ArrayList<>();
        while (watch.behind(YESTERDAY)) {
            told.add(watch.next().day());
        }
        assertThat(told).containsExactly(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 2, 28), YESTERDAY);
    }

    @Test
    void shouldTellNothingTwice() {
        assertThat(new DayWatch("somebody", YESTERDAY).behind(YESTERDAY)).isFalse();
        assertThat(new DayWatch("somebody", YESTERDAY.plusDays(1)).behind(YESTERDAY)).isFalse();
    }
}
