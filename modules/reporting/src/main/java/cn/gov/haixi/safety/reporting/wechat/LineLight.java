package cn.gov.haixi.safety.reporting.wechat;

import java.time.Duration;
import java.time.Instant;

/** How a line is at a glance. */
public enum LineLight {
    /** Messages come in and WeChat takes our calls. */
    WORKING,
    /** Nothing ever came in: the address is not yet entered with WeChat. */
    NEW,
    /** Nothing came in for a month. */
    SILENT,
    /** What came in last could not be proved to be WeChat's: the token or the key may be wrong, or somebody tries. */
    DOUBTED,
    /** WeChat refused our last call. */
    FAILING,
    CLOSED;

    static final Duration LONG_SILENT = Duration.ofDays(30);
    private static final Duration DOUBT_LASTS = Duration.ofDays(1);

    static LineLight of(boolean closed, LineHealth health, Instant now) {
        if (closed) {
            return CLOSED;
        }
        if (health.failing()) {
            return FAILING;
        }
        if (health.doubtedSince(now.minus(DOUBT_LASTS))) {
            return DOUBTED;
        }
        if (health.messageAt() == null) {
            return NEW;
        }
        return health.messageAt().isBefore(now.minus(LONG_SILENT)) ? SILENT : WORKING;
    }

    /** Green, amber, red or grey, in the words of the style sheet. */
    public String tone() {
        return switch (this) {
            case WORKING -> "good";
            case NEW, SILENT, DOUBTED -> "stuck";
            case FAILING -> "late";
            case CLOSED -> "ended";
        };
    }
}
