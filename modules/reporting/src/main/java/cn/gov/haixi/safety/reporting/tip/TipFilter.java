package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;

/**
 * Which tips a list shows. Null means any.
 *
 * @param regionPath of one county unit
 * @param overdueOn only those whose current deadline lies before this day
 * @param from first day of receipt; {@code to} the last
 * @param text a case number, or words out of the tip, its place or the enterprise's name
 */
public record TipFilter(TipState state, String regionPath, TipKind kind, FindingClass finding, Channel channel, LocalDate overdueOn,
                        LocalDate from, LocalDate to, EnterpriseId enterprise, String text) {
    public static final TipFilter ALL = new TipFilter(null, null, null, null, null, null, null, null, null, null);

    /** Newest first, or the most urgent first. */
    public enum Sort { NEWEST, RECEIVED, DUE }

    public TipFilter { text = text == null || text.isBlank() ? null : text.strip(); }

    public TipFilter with(TipState other) {
        return new TipFilter(other, regionPath, kind, finding, channel, overdueOn, from, to, enterprise, text);
    }

    public TipFilter withText(String other) {
        return new TipFilter(state, regionPath, kind, finding, channel, overdueOn, from, to, enterprise, other);
    }
}
