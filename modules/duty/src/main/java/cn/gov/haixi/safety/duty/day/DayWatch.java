package cn.gov.haixi.safety.duty.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Up to which day one observer has been told. Whoever holds this row's lock may tell it the next day, so that each node sees what others told. */
@Entity
@Table(name = "duty_day_watch")
class DayWatch {
    @Id @Column(name = "observer", length = 200) private String observer;
    @Column(name = "told_until", nullable = false) private LocalDate toldUntil;

    protected DayWatch() { }

    DayWatch(String observer, LocalDate toldUntil) {
        this.observer = observer;
        this.toldUntil = toldUntil;
    }

    boolean behind(LocalDate yesterday) { return toldUntil.isBefore(yesterday); }

    DayHasPassed next() {
        toldUntil = toldUntil.plusDays(1);
        return new DayHasPassed(toldUntil);
    }
}
