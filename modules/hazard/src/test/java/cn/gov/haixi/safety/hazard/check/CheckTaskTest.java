package cn.gov.haixi.safety.hazard.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Clause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of its rhythm, a task never asks for a window twice. */
@Clause("M5.7")
class CheckTaskTest {
    private static final Predicate<LocalDate> ALL = day -> true;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);

    private static CheckDraft draft(String cycle, LocalDate from) {
        String[] parts = cycle.split(" ");
        return new CheckDraft("查", new Rhythm(Integer.parseInt(parts[0]), CycleUnit.valueOf(parts[1]), from, LocalTime.of(8, 0), LocalTime.of(18, 0), false), "甲", "0", null);
    }

    @ParameterizedTest
    @CsvSource({"1 HOUR,1 DAY", "1 DAY,1 HOUR", "1 DAY,1 MONTH", "1 MONTH,1 DAY", "3 DAY,2 DAY", "2 DAY,3 DAY", "1 YEAR,1 HOUR", "1 HOUR,1 YEAR", "1 DAY,1 DAY"})
    void shouldNeverAskForAWindowTwice(String first, String second) {
        CheckTask task = new CheckTask(UUID.randomUUID(), UUID.randomUUID(), draft(first, TODAY.minusDays(30)), NOW.minusDays(3), ALL);
        Set<LocalDateTime> recorded = new HashSet<>();
        LocalDateTime now = NOW.minusDays(3);
        for (int hour = 0; hour < 24 * 5; hour++) {
            now = now.plusHours(1);
            while (task.missedAt(now)) {
                assertThat(recorded.add(task.window().from())).isTrue();
                task.record(CheckStatus.NOT_DONE, null, ALL);
            }
            if (hour % 7 == 3) {
                task.change(draft(hour % 2 == 0 ? second : first, TODAY.minusDays(hour % 5)), now, ALL);
            }
            if (hour % 3 == 0 && !task.window().from().isAfter(now)) {
                assertThat(recorded.add(task.window().from())).isTrue();
                task.record(CheckStatus.NORMAL, now.toLocalDate(), ALL);
            }
            assertThat(recorded).doesNotContain(task.window().from());
        }
        assertThat(recorded).isNotEmpty();
    }

    @Test
    void shouldEndOnce() {
        CheckTask task = new CheckTask(UUID.randomUUID(), UUID.randomUUID(), draft("1 DAY", TODAY), NOW, ALL);
        task.end(TODAY);
        assertThatThrownBy(() -> task.end(TODAY)).isInstanceOf(CheckNotFound.class);
        assertThatThrownBy(() -> task.record(CheckStatus.NORMAL, TODAY, ALL)).isInstanceOf(CheckNotFound.class);
        assertThatThrownBy(() -> task.change(draft("1 DAY", TODAY), NOW, ALL)).isInstanceOf(CheckNotFound.class);
    }
}
