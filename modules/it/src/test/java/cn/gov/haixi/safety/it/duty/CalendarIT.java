package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.duty.calendar.CalendarQueries;
import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
import cn.gov.haixi.safety.duty.calendar.HolidayArrangements;
import cn.gov.haixi.safety.duty.calendar.HolidayNoticeRefused;
import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Period;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year is taken over from its notice by the system administrator; each test has years of its own, outside of those in use. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
    private static final As ADMINISTRATOR = As.account("xitong");
    private static final As CLERK = As.account("geermu-banli");
    private static final String SOURCE = "示例文件〔2030〕1号";
    @Inject private HolidayArrangements arrangements;
    @Inject private CalendarQueries calendar;
    @Inject private WorkingDays workingDays;
    @Inject private WorklistQueries worklist;
    @Inject private PassedDays days;
    @Inject private Caller caller;

    @Test
    void shouldCountByAYearOnceItIsImported() {
        LocalDate eve = LocalDate.of(2060, 12, 31);
        assertThatExceptionOfType(CalendarYearUnknown.class).isThrownBy(() -> workingDays.plus(eve, Period.parse("1 WD")));
        ADMINISTRATOR.run(() -> arrangements.take(notice(2061), SOURCE));
        assertThat(workingDays.plus(eve, Period.parse("1 WD"))).isEqualTo(LocalDate.of(2061, 1, 3));
        assertThat(calendar.plan(2061).source()).isEqualTo(SOURCE);
        assertThat(Sql.strings("select detail from platform_audit where act = 'duty.calendar.audit.imported'")).anyMatch(detail -> detail.startsWith("2061: "));
    }

    @Test
    void shouldChangeAYearByALaterNotice() throws Exception {
        ADMINISTRATOR.run(() -> arrangements.take(notice(2062), SOURCE));
        var words = "关于调整2062年劳动节假期安排的通知（示例）：5月1日（周一）至2日（周二）放假，共2天。";
        var preview = ADMINISTRATOR.get(() -> arrangements.preview(words));
        assertThat(preview).hasSize(1);
        assertThat(preview.get(0).differing()).containsExactly(LocalDate.of(2062, 5, 2));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2062, 5, 2))).isTrue();
        ADMINISTRATOR.run(() -> arrangements.take(words, "示例文件〔2062〕2号"));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2062, 5, 2))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2062, 10, 3))).isFalse();
        assertThat(calendar.plan(2062).source()).isEqualTo("示例文件〔2062〕2号");
        assertThatExceptionOfType(HolidayNoticeRefused.class).isThrownBy(() -> ADMINISTRATOR.run(() -> arrangements.take(words, SOURCE)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("duty.calendar.notice.same"));
        assertThat(SqlLog.settles(() -> workingDays.isWorkingDay(LocalDate.of(2062, 10, 3)))).as("read from the cache").isTrue();
    }

    @Test
    void shouldRefuseAYearWithoutAStatutoryHoliday() {
        assertThatExceptionOfType(HolidayNoticeRefused.class)
                .isThrownBy(() -> ADMINISTRATOR.run(() -> arrangements.preview(notice(2063).replace("\"2063-10-03\"", "\"2063-10-04\""))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("duty.calendar.notice.statutory"));
        assertThatExceptionOfType(CalendarYearUnknown.class)
                .isThrownBy(() -> ADMINISTRATOR.run(() -> arrangements.preview("关于2064年部分节假日安排的通知：2063年12月31日至2064年1月1日放假，共2天。")));
        assertThat(calendar.years()).doesNotContain(2063, 2064);
    }

    @Test
    void shouldLetOnlyTheSystemAdministratorImport() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> CLERK.run(() -> arrangements.take(notice(2065), SOURCE)));
        assertThat(calendar.years()).doesNotContain(2065);
    }

    @Test
    void shouldHaveAYearOnceEvenWhenTwoImportIt() {
        var outcomes = Together.run(() -> ADMINISTRATOR.get(() -> arrangements.take(notice(2066), SOURCE)), () -> ADMINISTRATOR.get(() -> arrangements.take(notice(2066), SOURCE)));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).isNotEmpty();
        assertThat(calendar.plan(2066).year().holidays()).hasSize(5);
        assertThat(Sql.strings("select detail from platform_audit where act = 'duty.calendar.audit.imported'")).filteredOn(detail -> detail.startsWith("2066: ")).hasSize(1);
    }

    /** Long ago, so that no other observer of passed days finds anything due. */
    @Test
    void shouldAskForNextYearFromNovemberUntilItIsThere() {
        days.say(new DayHasPassed(LocalDate.of(2014, 10, 30)));
        assertThat(asked("2015")).isEmpty();
        days.say(new DayHasPassed(LocalDate.of(2014, 10, 31)));
        days.say(new DayHasPassed(LocalDate.of(2014, 11, 1)));
        assertThat(asked("2015")).hasSize(1).allMatch(row -> row.due().equals(LocalDate.of(2014, 12, 15)));
        ADMINISTRATOR.run(() -> arrangements.take(notice(2015), SOURCE));
        assertThat(asked("2015")).isEmpty();
        days.say(new DayHasPassed(LocalDate.of(2014, 11, 2)));
        assertThat(asked("2015")).isEmpty();
    }

    private List<WorkRow> asked(String year) {
        return ADMINISTRATOR.get(() -> worklist.mine(caller.scope(), new PageRange(0, PageRange.MOST))).rows().stream().filter(row -> row.title().equals(year)).toList();
    }

    /** The least that the law allows, as JSON. */
    private static String notice(int year) {
        return "{\"#\": {\"holidays\": [\"#-01-01\", \"#-05-01\", \"#-10-01\", \"#-10-02\", \"#-10-03\"]}}".replace("#", String.valueOf(year));
    }
}
