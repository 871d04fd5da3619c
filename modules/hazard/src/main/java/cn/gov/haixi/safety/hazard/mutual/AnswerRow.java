package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One item of a round's sheet and what was scored at it.
 *
 * @param most points that the item gives
 * @param revision 0 while nobody has scored it; then points and words are null
 * @param hazard that was opened for it; null without one
 */
public record AnswerRow(UUID item, Integer place, String section, String wording, String standard, BigDecimal most, ItemEvidence evidence, Long revision, BigDecimal points, String reason, String note,
                        HazardClass grade, String where, UUID hazard, String savedBy, Instant savedAt) {
    public boolean deduction() { return points != null && points.compareTo(most) < 0; }

    boolean wantsReason() { return deduction() || grade != null; }

    static boolean blank(String words) { return words == null || words.isBlank(); }
}
