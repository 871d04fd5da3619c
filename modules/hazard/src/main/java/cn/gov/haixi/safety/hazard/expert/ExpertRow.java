package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert in a list.
 *
 * @param phone masked; in clear by {@link Experts#revealPhone}
 * @param withdrawnWhy empty for one in the pool
 * @param uncertified whether he has no certificate at all, and so cannot be drawn
 * @param certifiedUntil the last day of the certificate that holds longest; null without one, and when one does not expire
 */
public record ExpertRow(ExpertId id, String name, String title, String employer, List<ExpertField> fields, String regionPath, String phone, Money fee,
                        ExpertState state, String withdrawnWhy, boolean uncertified, LocalDate certifiedUntil) {
    public ExpertRow { fields = List.copyOf(fields); }
}
