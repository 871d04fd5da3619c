package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.platform.BusinessException;

/** The State Council's arrangement for that year is not in the calendar yet: import it. A guess would put wrong dates into decisions. */
public final class CalendarYearUnknown extends BusinessException {
    CalendarYearUnknown(int year) { super("duty.calendar.year-unknown", year); }
}
