package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import java.time.LocalDateTime;

/** One inspection. @param at null when nobody has inspected @param hazard null where it found none, as is where it stands now */
public record RecordRow(LocalDateTime from, LocalDateTime at, CheckStatus status, String by, String words, HazardId hazard, HazardState hazardState) {
    /** When the window began, {@code 2026-11-26 08:00}. */
    public String began() { return from.toLocalDate() + " " + Window.TIME.format(from); }

    /** When it was inspected; empty when nobody did. */
    public String inspected() { return at == null ? "" : at.toLocalDate() + " " + Window.TIME.format(at); }
}
