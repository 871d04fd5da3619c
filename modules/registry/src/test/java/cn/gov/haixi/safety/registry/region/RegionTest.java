package cn.gov.haixi.safety.registry.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegionTest {
    private static final LocalDate OPENING = LocalDate.of(2018, 12, 27);
    private final Region prefecture = Region.prefecture(draft("632800", "海西蒙古族藏族自治州"), LocalDate.EPOCH);
    private final Region committee = new Region(draft("6328MY", "茫崖行政委员会"), prefecture, LocalDate.EPOCH);
    private final Region city = new Region(draft("632803", "茫崖市"), prefecture, OPENING);

    @Test void shouldEndOnTheEveOfTheSuccessor() {
        committee.mergeInto(city);
        assertThat(committee.row().existsOn(OPENING.minusDays(1))).isTrue();
        assertThat(committee.row().existsOn(OPENING)).isFalse();
        assertThat(city.row().existsOn(OPENING)).isTrue();
        assertThat(committee.whole().successors()).extracting(RegionRow::name).containsExactly("茫崖市");
        assertThat(city.whole().predecessors()).extracting(RegionRow::name).containsExactly("茫崖行政委员会");
    }

    @Test void shouldLieUnderThePrefecture() { assertThat(city.row().path()).isEqualTo("632800/632803/"); }

    @Test void shouldMergeOnceAndNeverThePrefecture() {
        committee.mergeInto(city);
        assertThatExceptionOfType(MergerRefused.class).isThrownBy(() -> committee.mergeInto(city));
        assertThatExceptionOfType(MergerRefused.class).isThrownBy(() -> prefecture.mergeInto(city));
    }

    private static RegionDraft draft(String code, String name) {
        return new RegionDraft(code, name, name, new BigDecimal("90.856"), new BigDecimal("38.247"));
    }
}
