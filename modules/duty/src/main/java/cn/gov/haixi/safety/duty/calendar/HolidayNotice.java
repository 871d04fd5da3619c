package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.duty.calendar.CalendarDay.Kind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a holiday notice says, read from the words in which the General Office of the State Council publishes it each November, or from JSON
 * ({@code {"source": …, "2027": {"holidays": [date …], "makeup_workdays": [date …]}}}). Words are held against each other: a weekday in
 * brackets and «共 n 天» must agree with the dates, so that a slip of the pen is found here and not in a deadline.
 *
 * @param source the notice's own number if it bears one, else null
 * @param years whose arrangement it is; a few of its days may lie in the year before or after
 * @param whole whether it lists all of a year's days, as JSON does: words may also be a later notice that changes a few
 */
record HolidayNotice(String source, NavigableMap<LocalDate, Kind> days, Set<Integer> years, boolean whole) {
    private static final int MOST_DAYS = 60;
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年[^。日]{0,16}(?:节假日|假期|放假)");
    private static final Pattern NUMBER = Pattern.compile("国办发[^\\d,。:]{0,8}[〔\\[(]\\d{4}[〕\\])]\\d+号");
    private static final String DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?";
    private static final Pattern WORDS = Pattern.compile("(?<days>" + DAY + "(?:[至到~—–-]+" + DAY + ")?)|(?<free>放假)|(?<work>上班)|(?<sum>\\d+)天|(?<end>[。;])");
    private static final String WEEK = "一二三四五六日";
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern JSON_YEAR = Pattern.compile("20\\d\\d");

    /** @throws HolidayNoticeRefused when it cannot be understood or contradicts itself */
    static HolidayNotice read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u0000]+", "");
        HolidayNotice notice = plain.startsWith("{") ? fromJson(text) : fromWords(plain);
        notice.check();
        return notice;
    }

    private static HolidayNotice fromWords(String text) {
        Matcher title = YEAR.matcher(text);
        if (!title.find()) {
            throw new HolidayNoticeRefused("duty.calendar.notice.no-year");
        }
        Matcher number = NUMBER.matcher(text);
        var days = new TreeMap<LocalDate, Kind>();
        var waiting = new ArrayList<LocalDate>();
        int freed = 0;
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            if (word.group("days") != null) {
                waiting.addAll(span(word, Integer.parseInt(title.group(1))));
            } else if (word.group("free") != null) {
                freed = waiting.isEmpty() ? freed : waiting.size();
                put(days, waiting, Kind.HOLIDAY);
            } else if (word.group("work") != null) {
                put(days, waiting, Kind.MAKE_UP);
            } else if (word.group("sum") != null && freed > 0) {
                if (Integer.parseInt(word.group("sum")) != freed) {
                    throw new HolidayNoticeRefused("duty.calendar.notice.sum", word.group("sum"), freed, days.lastKey());
                }
                freed = 0;
            } else if (word.group("end") != null) {
                waiting.clear();
                freed = 0;
            }
        }
        return new HolidayNotice(number.find() ? number.group() : null, days, Set.of(Integer.valueOf(title.group(1))), false);
    }

    private static void put(Map<LocalDate, Kind> days, List<LocalDate> waiting, Kind kind) {
        for (LocalDate day : waiting) {
            Kind before = days.put(day, kind);
            if (before != null && before != kind) {
                throw new HolidayNoticeRefused("duty.calendar.notice.both", day);
            }
        }
        waiting.clear();
    }

    /** «2月15日(周日)至23日(周一)», «5月9日(周六)»: a month or year that is not repeated goes on. */
    private static List<LocalDate> span(Matcher word, int year) {
        LocalDate first = day(word, 2, year, 0);
        LocalDate last = word.group(8) == null ? first : day(word, 6, first.getYear(), first.getMonthValue());
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new HolidayNoticeRefused("duty.calendar.notice.span", word.group("days"));
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static LocalDate day(Matcher word, int group, int year, int month) {
        LocalDate day;
        try {
            day = LocalDate.of(word.group(group) == null ? year : Integer.parseInt(word.group(group)),
                    word.group(group + 1) == null ? month : Integer.parseInt(word.group(group + 1)), Integer.parseInt(word.group(group + 2)));
        } catch (DateTimeException never) {
            throw new HolidayNoticeRefused("duty.calendar.notice.span", word.group("days"));
        }
        Matcher weekday = WEEKDAY.matcher(word.group(group + 3) == null ? "" : word.group(group + 3));
        if (weekday.find() && WEEK.indexOf(weekday.group(1).replace('天', '日')) != day.getDayOfWeek().getValue() - 1) {
            throw new HolidayNoticeRefused("duty.calendar.notice.weekday", day, weekday.group());
        }
        return day;
    }

    private static HolidayNotice fromJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            var days = new TreeMap<LocalDate, Kind>();
            var years = new TreeSet<Integer>();
            for (String year : file.keySet()) {
                if (JSON_YEAR.matcher(year).matches()) {
                    years.add(Integer.valueOf(year));
                    put(days, dates(file.getJsonObject(year), "holidays"), Kind.HOLIDAY);
                    put(days, dates(file.getJsonObject(year), "makeup_workdays"), Kind.MAKE_UP);
                }
            }
            return new HolidayNotice(file.getString("source", null), days, years, true);
        } catch (JsonParsingException | ClassCastException | DateTimeException notThatForm) {
            throw new HolidayNoticeRefused("duty.calendar.notice.json");
        }
    }

    private static List<LocalDate> dates(JsonObject year, String name) {
        return year.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(text -> LocalDate.parse(text.getString())).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What becomes of a year by this notice. */
    CalendarYear applied(int year, CalendarYear present) {
        boolean anew = present == null || whole && years.contains(year);
        var holidays = anew ? new HashSet<LocalDate>() : new HashSet<>(present.holidays());
        var makeUps = anew ? new HashSet<LocalDate>() : new HashSet<>(present.makeUpDays());
        days.forEach((day, kind) -> {
            if (day.getYear() == year) {
                holidays.remove(day);
                makeUps.remove(day);
                (kind == Kind.HOLIDAY ? holidays : makeUps).add(day);
            }
        });
        return new CalendarYear(year, holidays, makeUps);
    }

    /** Every year in which one of its days lies. */
    Set<Integer> touched() { return days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new)); }

    private void check() {
        if (!days.containsValue(Kind.HOLIDAY)) {
            throw new HolidayNoticeRefused("duty.calendar.notice.nothing");
        }
        days.forEach((day, kind) -> {
            if (kind == Kind.MAKE_UP && !CalendarYear.isWeekend(day)) {
                throw new HolidayNoticeRefused("duty.calendar.notice.no-weekend", day);
            }
        });
    }
}
