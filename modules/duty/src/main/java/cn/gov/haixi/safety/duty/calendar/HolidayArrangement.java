package cn.gov.haixi.safety.duty.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where a year's calendar comes from: the State Council's notice, and a later one that changed it. */
@Entity
@Table(name = "duty_calendar_year")
class HolidayArrangement {
    @Id @Column(name = "calendar_year") private int year;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "source", nullable = false, length = 300) private String source;
    @Column(name = "taken_at") private Instant takenAt;

    protected HolidayArrangement() { }

    HolidayArrangement(int year, String source, Instant now) {
        this.year = year;
        replacedBy(source, now);
    }

    final void replacedBy(String newSource, Instant now) {
        source = newSource;
        takenAt = now;
    }

    String source() { return source; }

    Instant takenAt() { return takenAt; }
}
