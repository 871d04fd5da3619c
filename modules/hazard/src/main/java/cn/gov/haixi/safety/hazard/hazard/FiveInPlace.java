package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Money;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/**
 * The five that must be in place (五到位): responsibility, measures, money, deadline, plan. The deadline is set by the order; of the others
 * each may still be missing.
 *
 * @param money 0 where nothing need be spent; null while nobody has said
 */
public record FiveInPlace(@Size(max = 64) String responsible, @Size(max = 2000) String measures, Money money, @Size(max = 2000) String plan) {
    public static final FiveInPlace NOTHING = new FiveInPlace(null, null, null, null);

    /** One of the five. */
    public enum Item { RESPONSIBILITY, MEASURES, MONEY, DEADLINE, PLAN }

    public FiveInPlace {
        responsible = orNull(responsible);
        measures = orNull(measures);
        plan = orNull(plan);
        if (money != null && money.isNegative()) {
            throw new NegativeMoney();
        }
    }

    /** @param deadline whether one is set */
    public Set<Item> missing(boolean deadline) {
        Set<Item> missing = EnumSet.noneOf(Item.class);
        if (responsible == null) { missing.add(Item.RESPONSIBILITY); }
        if (measures == null) { missing.add(Item.MEASURES); }
        if (money == null) { missing.add(Item.MONEY); }
        if (!deadline) { missing.add(Item.DEADLINE); }
        if (plan == null) { missing.add(Item.PLAN); }
        return missing;
    }

    private static String orNull(String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
