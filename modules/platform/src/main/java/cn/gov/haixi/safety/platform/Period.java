package cn.gov.haixi.safety.platform;

import java.util.Locale;

/**
 * A legal period such as {@code 60 D} or {@code 5 WD}: so many days, working days, months or years. Which day it ends on, a calendar says.
 *
 * @param amount 0 or more
 */
public record Period(int amount, Unit unit) {
    /** Calendar days, working days (工作日), months, years. */
    public enum Unit { D, WD, M, Y }

    public Period {
        if (amount < 0) {
            throw new IllegalArgumentException("A period does not run backwards: " + amount);
        }
    }

    /**
     * @param text such as {@code 5 WD}
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Period parse(String text) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        return new Period(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
    }

    /** As {@link #parse} reads it. */
    @Override public String toString() { return amount + " " + unit; }
}
