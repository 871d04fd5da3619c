package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.PermissionHolders;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/**
 * Asks the system administrators each November to import next year's arrangement: without it every clock of working days that leads across
 * the turn of the year is refused.
 */
@ApplicationScoped
class NextYearWatch {
    static final String SUBJECT = "duty.calendar";
    private static final int DUE_DAY = 15;

    @Inject private CalendarYears years;
    @Inject private Worklist worklist;
    @Inject private PermissionHolders holders;
    @Inject private OrganisationQueries organisations;

    static UUID subject(int year) { return UUID.nameUUIDFromBytes((SUBJECT + year).getBytes(StandardCharsets.UTF_8)); }

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        int next = today.getYear() + 1;
        if (today.getMonthValue() >= Month.NOVEMBER.getValue() && years.find(next).isEmpty() && !worklist.waits(SUBJECT, subject(next))) {
            holders.organisations(Permission.SYSTEM_KEEP).forEach(desk -> ask(next, desk));
        }
    }

    private void ask(int year, OrganisationId desk) {
        worklist.open(new WorkItem("duty.calendar.work.import", SUBJECT, subject(year), String.valueOf(year), desk, Permission.SYSTEM_KEEP,
                organisations.get(desk).regionPath(), LocalDate.of(year - 1, Month.DECEMBER, DUE_DAY), "/duty/calendar-import", false));
    }
}
