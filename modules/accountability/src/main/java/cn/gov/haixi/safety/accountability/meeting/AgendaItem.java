package cn.gov.haixi.safety.accountability.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One oral report on the agenda.
 *
 * @param minutes what was said of it; empty until the meeting
 */
@Embeddable
public record AgendaItem(@Column(name = "report_id", nullable = false) UUID report, @Column(name = "title", nullable = false, length = 160) String title,
                         @Column(name = "minutes", nullable = false, length = 4000) String minutes) {
    AgendaItem with(String words) { return new AgendaItem(report, title, words); }
}
