package cn.gov.haixi.safety.reporting.wechat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** How much happened on a line in a day. */
@Entity
@Table(name = "reporting_line_day")
class LineDay {
    @EmbeddedId private Key key;
    @Column(name = "messages", nullable = false) private long messages;
    @Column(name = "drafts", nullable = false) private long drafts;
    @Column(name = "asked", nullable = false) private long asked;
    @Column(name = "refused", nullable = false) private long refused;

    protected LineDay() { }

    LineDay(Key key) { this.key = key; }

    /** A line on a day. */
    @Embeddable
    record Key(@Column(name = "line_id") UUID line, @Column(name = "on_day") LocalDate day) implements Serializable { }

    void add(LineSeen seen) {
        messages += seen.messages();
        drafts += seen.drafts();
        asked += seen.asked();
        refused += seen.refused();
    }
}
