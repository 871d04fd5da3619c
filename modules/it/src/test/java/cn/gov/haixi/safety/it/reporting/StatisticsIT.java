package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.statistics.ClockCount;
import cn.gov.haixi.safety.reporting.statistics.Count;
import cn.gov.haixi.safety.reporting.statistics.MapFigures;
import cn.gov.haixi.safety.reporting.statistics.Span;
import cn.gov.haixi.safety.reporting.statistics.StatisticsSheet;
import cn.gov.haixi.safety.reporting.statistics.TipFigures;
import cn.gov.haixi.safety.reporting.statistics.TipStatistics;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipState;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each count against tips of a month in which nothing else was received. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {
    private static final As CLERK = TipFixture.CLERK;
    private static final As PREFECTURE = As.account("zhou-banli");
    private static final As STRANGER = As.account("delingha-banli");
    private static final String GOLMUD = "632800/632801/";
    @Inject private TipStatistics statistics;
    @Inject private MapFigures map;
    @Inject private TipFixture fixture;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Test
    @Clause("M3.5")
    void shouldCountByEverySort() throws Exception {
        YearMonth month = YearMonth.of(2018, 3);
        move(fixture.verified(Conclusion.TRUE, FindingClass.HAZARD_MAJOR), month);
        Received late = fixture.accepted();
        move(late, month);
        move(fixture.received(), month);
        Sql.update("update reporting_tip set accepted_on = ?, accept_due = ? where id = ?", month.atDay(28), month.atDay(20), late.id().value());

        TipFigures figures = figures(CLERK, null, month);
        assertThat(figures.tips()).isEqualTo(3);
        assertThat(tips(figures.regions(), GOLMUD)).isEqualTo(3);
        assertThat(tips(figures.kinds(), TipKind.HAZARD)).isEqualTo(3);
        assertThat(tips(figures.kinds(), TipKind.ACCIDENT)).isZero();
        assertThat(tips(figures.channels(), Channel.PORTAL)).isEqualTo(3);
        assertThat(tips(figures.months(), month)).isEqualTo(3);
        assertThat(tips(figures.states(), TipState.ACCEPTED)).isEqualTo(1);
        assertThat(tips(figures.conclusions(), Conclusion.TRUE)).isEqualTo(1);
        assertThat(figures.states()).filteredOn(count -> count.of() == TipState.ACCEPTED).allMatch(count -> count.percent() == 33);
        ClockCount acceptance = figures.clocks().get(0);
        assertThat(acceptance).isEqualTo(new ClockCount(ClockCount.Clock.ACCEPTANCE, 1, 1, 1));
        assertThat(acceptance.percentKept()).isEqualTo(50);

        assertThat(figures(PREFECTURE, null, month).tips()).isEqualTo(3);
        assertThat(figures(PREFECTURE, GOLMUD, month).tips()).isEqualTo(3);
        assertThat(figures(PREFECTURE, "632800/632802/", month).tips()).isZero();
        assertThat(figures(STRANGER, null, month).tips()).isZero();
        assertThat(figures(STRANGER, GOLMUD, month).tips()).isZero();
        assertThat(figures(TipFixture.VERIFIER, null, month).tips()).as("a department counts what it accepted or verifies").isEqualTo(1);
        assertThat(figures(CLERK, null, month.plusMonths(1)).tips()).isZero();
        assertThat(SqlLog.of(() -> figures(CLERK, null, month)).stream().filter(sql -> sql.contains("reporting_"))).hasSize(4);
    }

    @Test
    @Clause("M3.7")
    void shouldSumWhatWasPaid() {
        var paid = figures(PREFECTURE, null, YearMonth.now(clock)).paid();
        assertThat(paid).hasSize(1);
        var known = Sql.strings("select coalesce(sum(amount), 0) from reporting_reward where paid_on between ? and ?",
                YearMonth.now(clock).atDay(1), YearMonth.now(clock).atEndOfMonth());
        assertThat(known).containsExactly(paid.get(0).sum().yuan().signum() == 0 ? "0" : paid.get(0).sum().yuan().toPlainString());
        assertThat(figures(PREFECTURE, null, YearMonth.now(clock)).sum()).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @Test
    void shouldWriteASheetATable() throws Exception {
        YearMonth month = YearMonth.of(2018, 5);
        move(fixture.received(), month);
        var out = new ByteArrayOutputStream();
        StatisticsSheet.write(figures(CLERK, null, month), Messages.CHINESE, path -> "地区" + path, out);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
            assertThat(workbook.getSheet("地区").getRow(1).getCell(0).getStringCellValue()).isEqualTo("地区" + GOLMUD);
            assertThat(workbook.getSheet("地区").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(workbook.getSheet("办理状态").getRow(1).getCell(0).getStringCellValue()).isEqualTo("待受理");
        }
    }

    @Test
    void shouldShowOnTheMapWhatIsUnderWayAndWhatIsLate() {
        MapFigures.Place before = place(CLERK);
        Received tip = fixture.received();
        Sql.update("update reporting_tip set due_on = ?, longitude = 94.123456, latitude = 36.654321 where id = ?", LocalDate.now(clock).minusDays(1), tip.id().value());
        assertThat(place(CLERK)).isEqualTo(new MapFigures.Place(GOLMUD, before.open() + 1, before.late() + 1));
        assertThat(CLERK.get(() -> map.points(caller.scope()))).anyMatch(point -> point.longitude().toString().equals("94.12") && point.latitude().toString().equals("36.65") && point.late());
        assertThat(STRANGER.get(() -> map.places(caller.scope()))).noneMatch(place -> place.regionPath().equals(GOLMUD));
        assertThat(STRANGER.get(() -> map.points(caller.scope()))).noneMatch(point -> point.longitude().toString().equals("94.12"));
    }

    private MapFigures.Place place(As account) {
        return account.get(() -> map.places(caller.scope())).stream().filter(place -> place.regionPath().equals(GOLMUD)).findFirst().orElseThrow();
    }

    private TipFigures figures(As account, String region, YearMonth month) {
        return account.get(() -> statistics.of(caller.scope(), region, new Span(month, month)));
    }

    private static void move(Received tip, YearMonth month) { Sql.update("update reporting_tip set received_on = ? where id = ?", month.atDay(15), tip.id().value()); }

    private static <T> long tips(List<Count<T>> counts, T of) { return counts.stream().filter(count -> count.of().equals(of)).mapToLong(Count::tips).sum(); }
}
