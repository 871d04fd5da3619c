package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Takes over what the General Office of the State Council announces. Dates that cases already bear stay as they are; whatever is counted
 * afterwards is counted by the new days.
 */
@Stateless
@RolesAllowed(Permission.SYSTEM_KEEP)
public class HolidayArrangements {
    static final int MOST_TEXT = 20_000;
    /** The fixed dates among the holidays of all citizens: 全国年节及纪念日放假办法 Art. 2 (1), (4), (7). */
    static final List<MonthDay> STATUTORY = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    @Inject private EntityManager em;
    @Inject private CalendarYears years;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    /** @return the number of the document that the text names, else an empty text */
    public String source(@NotNull @Size(max = MOST_TEXT) String text) {
        String source = HolidayNotice.read(text).source();
        return source == null ? "" : source;
    }

    /**
     * What would become of which year.
     *
     * @param text the notice as published, or JSON
     * @throws HolidayNoticeRefused when it cannot be understood, contradicts itself or changes nothing
     */
    public List<CalendarChange> preview(@NotNull @Size(max = MOST_TEXT) String text) {
        HolidayNotice notice = HolidayNotice.read(text);
        List<CalendarChange> changes = notice.touched().stream().map(year -> change(notice, year)).filter(CalendarChange::changes).toList();
        if (changes.isEmpty()) {
            throw new HolidayNoticeRefused("duty.calendar.notice.same");
        }
        changes.forEach(change -> checkStatutory(change.next()));
        return changes;
    }

    /** Does what {@link #preview} has shown. */
    public List<CalendarChange> take(@NotNull @Size(max = MOST_TEXT) String text, @NotBlank @Size(max = 300) String source) {
        List<CalendarChange> changes = preview(text);
        changes.forEach(change -> take(change, source));
        return changes;
    }

    private CalendarChange change(HolidayNotice notice, int year) {
        CalendarYear present = years.find(year).orElse(null);
        if (present == null && !notice.years().contains(year)) {
            throw new CalendarYearUnknown(year);
        }
        return new CalendarChange(notice.applied(year, present), present);
    }

    private static void checkStatutory(CalendarYear year) {
        for (MonthDay statutory : STATUTORY) {
            LocalDate day = statutory.atYear(year.number());
            if (!year.holidays().contains(day)) {
                throw new HolidayNoticeRefused("duty.calendar.notice.statutory", day, year.number());
            }
        }
    }

    private void take(CalendarChange change, String source) {
        int year = change.next().number();
        HolidayArrangement present = em.find(HolidayArrangement.class, year, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (present == null) {
            em.persist(new HolidayArrangement(year, source, clock.instant()));
        } else {
            present.replacedBy(source, clock.instant());
        }
        try {
            em.flush();
            years.replace(change.next());
        } catch (ConstraintViolationException twice) {
            throw new HolidayNoticeRefused("duty.calendar.notice.meanwhile", year);
        }
        worklist.done(NextYearWatch.SUBJECT, NextYearWatch.subject(year));
        audit.append(change.isNew() ? "duty.calendar.audit.imported" : "duty.calendar.audit.changed", NextYearWatch.SUBJECT, NextYearWatch.subject(year),
                year + ": " + change.next().workingDays() + " " + change.differing() + " (" + source + ")");
    }
}
