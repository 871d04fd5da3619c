package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * How an item stands after a change was sent.
 *
 * @param taken false when somebody else had changed it meanwhile: then this is the other's, and nothing was overwritten
 */
public record SavedAnswer(boolean taken, UUID item, long revision, BigDecimal points, String reason, String note, HazardClass grade, String place, String savedBy, Instant savedAt) { }
