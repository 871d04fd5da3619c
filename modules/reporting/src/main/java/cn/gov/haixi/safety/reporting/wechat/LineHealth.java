package cn.gov.haixi.safety.reporting.wechat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How a line has been: what came in last, and what WeChat last said to us. Apart from the line, since it changes all the time; never who. */
@Entity
@Table(name = "reporting_line_health")
class LineHealth {
    static final int MOST_WORDS = 200;
    static final int MOST_CODE = 40;

    @Id @Column(name = "line_id") private UUID line;
    @Column(name = "message_at") private Instant messageAt;
    @Column(name = "proved_at") private Instant provedAt;
    @Column(name = "refused_at") private Instant refusedAt;
    @Column(name = "answered_at") private Instant answeredAt;
    @Column(name = "error_code", length = MOST_CODE) private String errorCode;
    @Column(name = "error_words", length = MOST_WORDS) private String errorWords;
    @Column(name = "error_at") private Instant errorAt;
    @Enumerated(EnumType.STRING) @Column(name = "menu", nullable = false, length = 16) private MenuState menu = MenuState.NEVER;
    @Column(name = "menu_at") private Instant menuAt;

    protected LineHealth() { }

    LineHealth(UUID line) { this.line = line; }

    void add(LineSeen seen) {
        messageAt = later(messageAt, seen.messageAt());
        provedAt = later(provedAt, seen.provedAt());
        refusedAt = later(refusedAt, seen.refusedAt());
        answeredAt = later(answeredAt, seen.answeredAt());
        if (seen.error() != null && later(errorAt, seen.error().at()) == seen.error().at()) {
            errorCode = seen.error().code();
            errorWords = seen.error().words();
            errorAt = seen.error().at();
        }
    }

    void menu(MenuState state, Instant now) {
        menu = state;
        menuAt = now;
    }

    boolean failing() { return errorAt != null && later(answeredAt, errorAt) == errorAt; }

    boolean doubtedSince(Instant day) {
        return refusedAt != null && refusedAt.isAfter(day) && later(later(messageAt, provedAt), refusedAt) == refusedAt;
    }

    static Instant later(Instant one, Instant other) { return one == null || other != null && other.isAfter(one) ? other : one; }

    UUID line() { return line; }

    Instant messageAt() { return messageAt; }

    Instant provedAt() { return provedAt; }

    Instant refusedAt() { return refusedAt; }

    String errorCode() { return errorCode; }

    String errorWords() { return errorWords; }

    Instant errorAt() { return errorAt; }

    MenuState menu() { return menu; }

    Instant menuAt() { return menuAt; }
}
