package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which an expert is not to be had; both ends count. */
@Embeddable
public record Absence(@Column(name = "from_day", nullable = false) LocalDate from, @Column(name = "to_day", nullable = false) LocalDate to,
                      @Column(name = "reason", nullable = false, length = 200) String reason) {
    private static final int MOST = 366 * 3;

    public Absence {
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST))) {
            throw new SpanRefused();
        }
    }

    public boolean touches(LocalDate first, LocalDate last) { return !from.isAfter(last) && !to.isBefore(first); }
}
