package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.calendar.CalendarPlan;
import cn.gov.haixi.safety.duty.calendar.CalendarQueries;
import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The year that all clocks count by, and a small reckoner for a period's last day. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject private CalendarQueries queries;
    @Inject private WorkingDays workingDays;
    @Inject private Clock clock;
    private String year;
    private transient List<Integer> years;
    private transient CalendarPlan plan;
    private LocalDate from;
    private int amount = 5;
    private Period.Unit unit = Period.Unit.WD;
    private LocalDate last;

    /** An address without a year, or with none that was announced, shows the present one. */
    public CalendarPlan getPlan() {
        if (plan == null) {
            plan = queries.plan(getYears().stream().filter(known -> known.toString().equals(year)).findFirst().orElse(today().getYear()));
        }
        return plan;
    }

    public List<Integer> getYears() {
        if (years == null) {
            years = queries.years();
        }
        return years;
    }

    public List<MonthSheet> getMonths() { return MonthSheet.of(getPlan().year(), today(), Set.of()); }

    public boolean isNextMissing() { return !getYears().contains(today().getYear() + 1); }

    public int getNextYear() { return today().getYear() + 1; }

    public void reckon() { last = workingDays.plus(from, new Period(amount, unit)); }

    private LocalDate today() { return LocalDate.now(clock); }

    public String getYear() { return year; }

    public void setYear(String year) { this.year = year; }

    public LocalDate getFrom() { return from == null ? today() : from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public int getAmount() { return amount; }

    public void setAmount(int amount) { this.amount = amount; }

    public Period.Unit getUnit() { return unit; }

    public void setUnit(Period.Unit unit) { this.unit = unit; }

    public Period.Unit[] getUnits() { return Period.Unit.values(); }

    public LocalDate getLast() { return last; }
}
