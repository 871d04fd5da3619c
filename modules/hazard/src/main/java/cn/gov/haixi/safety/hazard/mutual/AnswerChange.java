package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an inspector has typed at one item, sent by the tablet, perhaps hours after it was typed.
 *
 * @param base the revision on top of which it was typed; 0 when nobody had scored the item
 * @param points null while they are not given
 * @param reason why points are taken off; may be empty until the sheet is handed in
 * @param grade null unless the deduction is a hazard
 * @param place where the hazard lies, such as the name of an enterprise; wanted where the scored party is none
 */
public record AnswerChange(@NotNull UUID item, long base, BigDecimal points, @NotNull @Size(max = 1000) String reason, @NotNull @Size(max = 2000) String note, HazardClass grade,
                           @NotNull @Size(max = 120) String place) { }
