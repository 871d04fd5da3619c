package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.calendar.CalendarChange;
import cn.gov.haixi.safety.duty.calendar.HolidayArrangements;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes over a holiday notice in two steps: read and look at the year, then import what was looked at. */
@Named
@ViewScoped
public class CalendarImportPage implements Serializable {
    @Inject private HolidayArrangements arrangements;
    @Inject private Notices notices;
    @Inject private Clock clock;
    private String text;
    private String source;
    private String shown;
    private List<CalendarChange> changes = List.of();

    public void read() {
        changes = List.of();
        changes = arrangements.preview(text);
        shown = text;
        source = arrangements.source(text);
    }

    public String take() {
        List<CalendarChange> taken = arrangements.take(shown, source);
        int year = taken.get(taken.size() - 1).next().number();
        notices.done("duty.calendar.taken", String.valueOf(year));
        return "/duty/calendar?faces-redirect=true&year=" + year;
    }

    public List<MonthSheet> months(CalendarChange change) { return MonthSheet.of(change.next(), LocalDate.now(clock), change.differing()); }

    public List<CalendarChange> getChanges() { return changes; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }
}
