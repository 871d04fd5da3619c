package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import java.time.LocalDateTime;

/** One inspection. @param at null when nobody has inspected @param hazard null where it found none */
public record RecordRow(LocalDateTime from, LocalDateTime at, CheckStatus status, String by, String words, HazardId hazard) { }
