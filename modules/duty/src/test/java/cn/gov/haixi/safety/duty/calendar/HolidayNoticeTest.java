package cn.gov.haixi.safety.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.duty.calendar.CalendarDay.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices as they are published, and what goes wrong when they are copied by hand. */
class HolidayNoticeTest {
    private static final String NOTICE_2026 = """
            国务院办公厅关于2026年
            部分节假日安排的通知
            国办发明电〔2025〕7号
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            国务院办公厅
            2025年11月4日
            """;
    private static final String EXAMPLE = "关于2027年部分节假日安排的通知（示例）。元旦：1月1日（周五）至3日（周日）放假，共3天。";

    @Test
    void shouldReadANoticeAsPublished() throws Exception {
        HolidayNotice notice = HolidayNotice.read(NOTICE_2026);
        assertThat(notice.source()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(notice.years()).containsExactly(2026);
        assertThat(notice.applied(2026, null)).isEqualTo(CalendarYearTest.year(2026));
    }

    @Test
    void shouldReachIntoTheYearBefore() {
        var notice = HolidayNotice.read("关于2019年部分节假日安排的通知。一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。");
        assertThat(notice.days()).containsExactlyInAnyOrderEntriesOf(Map.of(LocalDate.of(2018, 12, 29), Kind.MAKE_UP, LocalDate.of(2018, 12, 30), Kind.HOLIDAY,
                LocalDate.of(2018, 12, 31), Kind.HOLIDAY, LocalDate.of(2019, 1, 1), Kind.HOLIDAY));
        assertThat(notice.touched()).containsExactly(2018, 2019);
    }

    @Test
    void shouldChangeAFewDaysOfAYearThatIsKnown() {
        var present = new CalendarYear(2019, Set.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 10, 1)), Set.of());
        var later = HolidayNotice.read("关于调整2019年劳动节假期安排的通知：5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期天）上班。");
        CalendarYear next = later.applied(2019, present);
        assertThat(next.holidays()).hasSize(5).contains(LocalDate.of(2019, 10, 1), LocalDate.of(2019, 5, 4));
        assertThat(next.makeUpDays()).containsExactlyInAnyOrder(LocalDate.of(2019, 4, 28), LocalDate.of(2019, 5, 5));
        assertThat(new CalendarChange(next, present).differing()).hasSize(4).doesNotContain(LocalDate.of(2019, 5, 4));
    }

    @Test
    void shouldReadJsonAsTheWholeYear() {
        var present = new CalendarYear(2027, Set.of(LocalDate.of(2027, 3, 1)), Set.of());
        var notice = HolidayNotice.read("{\"source\": \"示例\", \"2027\": {\"holidays\": [\"2027-01-01\"], \"makeup_workdays\": [\"2027-01-09\"], \"working_days_total\": 260}}");
        assertThat(notice.applied(2027, present)).isEqualTo(new CalendarYear(2027, Set.of(LocalDate.of(2027, 1, 1)), Set.of(LocalDate.of(2027, 1, 9))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1月1日（周五） | 1月1日（周四） | duty.calendar.notice.weekday",
        "共3天 | 共4天 | duty.calendar.notice.sum",
        "3日（周日） | 33日 | duty.calendar.notice.span",
        "至3日（周日） | 至2026年12月3日 | duty.calendar.notice.span",
        "共3天。 | 共3天。1月4日上班。 | duty.calendar.notice.no-weekend",
        "共3天。 | 共3天。1月3日上班。 | duty.calendar.notice.both",
        "2027年 | 明年 | duty.calendar.notice.no-year",
        "放假 | 休息 | duty.calendar.notice.nothing"})
    void shouldFindASlipOfThePen(String right, String wrong, String code) {
        assertThat(HolidayNotice.read(EXAMPLE).days()).hasSize(3);
        assertThatExceptionOfType(HolidayNoticeRefused.class).isThrownBy(() -> HolidayNotice.read(EXAMPLE.replace(right, wrong)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"{", "{\"2027\": []}", "{\"2027\": {\"holidays\": [1]}}", "{\"2027\": {\"holidays\": [\"2027-02-30\"]}}", "{\"2027\": {\"holidays\": {}}}"})
    void shouldRefuseOtherJson(String text) {
        assertThatExceptionOfType(HolidayNoticeRefused.class).isThrownBy(() -> HolidayNotice.read(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("duty.calendar.notice.json"));
    }
}
