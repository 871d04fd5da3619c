package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.calendar.CalendarQueries;
import cn.gov.haixi.safety.duty.calendar.CalendarYear;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The calendar of what is owed: a month, one of its days if one was chosen, and what the reader himself owes. The address holds what was asked for. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {
    /** Of a day; the list shows the rest. */
    private static final int SHOWN = 40;

    @Inject private ObligationQueries queries;
    @Inject private CalendarQueries calendar;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private final DueFilterForm form = new DueFilterForm();
    private String month;
    private String day;
    private transient DueMonth sheet;
    private transient List<ObligationRow> chosen;
    private transient List<ObligationRow> mine;

    public DueMonth getSheet() {
        if (sheet == null) {
            YearMonth shown = shown();
            CalendarYear year = calendar.year(shown.getYear()).orElseGet(() -> new CalendarYear(shown.getYear(), Set.of(), Set.of()));
            sheet = DueMonth.of(shown, year, queries.month(caller.scope(), filter(), shown), today());
        }
        return sheet;
    }

    /** Null while no day of the month is chosen. */
    public LocalDate getChosenDay() {
        try {
            LocalDate date = day == null ? null : LocalDate.parse(day);
            return date != null && YearMonth.from(date).equals(shown()) ? date : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public List<ObligationRow> getChosen() {
        if (chosen == null) {
            chosen = queries.first(caller.scope(), filter().between(getChosenDay(), getChosenDay()), ObligationFilter.Sort.REGION, new PageRange(0, SHOWN));
        }
        return chosen;
    }

    /** As the month has counted them. */
    public int getChosenCount() {
        return getSheet().weeks().stream().flatMap(List::stream).filter(one -> getChosenDay().equals(one.date())).flatMap(one -> one.chips().stream()).mapToInt(DueMonth.Chip::count).sum();
    }

    public List<ObligationRow> getMine() {
        if (mine == null) {
            mine = queries.mine(caller.scope());
        }
        return mine;
    }

    public boolean isAnnounced() { return calendar.year(shown().getYear()).isPresent(); }

    /** Post, redirect, get. */
    public String search() {
        day = null;
        return "/duty/deadlines?faces-redirect=true&includeViewParams=true";
    }

    private ObligationFilter filter() { return form.filter(caller.organisation(), today()); }

    /** An address without a month, or with none that can be read, shows the present one. */
    private YearMonth shown() {
        try {
            YearMonth wanted = month == null ? YearMonth.now(clock) : YearMonth.parse(month);
            return wanted.getYear() < 2017 || wanted.getYear() > 2100 ? YearMonth.now(clock) : wanted;
        } catch (DateTimeException unreadable) {
            return YearMonth.now(clock);
        }
    }

    private LocalDate today() { return LocalDate.now(clock); }

    public YearMonth getThisMonth() { return YearMonth.now(clock); }

    public DueFilterForm getForm() { return form; }

    public String getMonth() { return month; }

    public void setMonth(String month) { this.month = month; }

    public String getDay() { return day; }

    public void setDay(String day) { this.day = day; }
}
