package cn.gov.haixi.safety.duty.calendar;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not what its weekday says. */
@Entity
@Cacheable
@Table(name = "duty_calendar_day")
class CalendarDay {
    enum Kind { HOLIDAY, MAKE_UP }

    @Id @Column(name = "on_day") private LocalDate on;
    @Column(name = "calendar_year", nullable = false) private int year;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private Kind kind;

    protected CalendarDay() { }

    CalendarDay(LocalDate on, Kind kind) {
        this.on = on;
        this.year = on.getYear();
        this.kind = kind;
    }

    LocalDate on() { return on; }

    Kind kind() { return kind; }
}
