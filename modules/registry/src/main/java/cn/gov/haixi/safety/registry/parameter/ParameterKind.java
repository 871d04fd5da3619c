package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.Money;
import java.util.regex.Pattern;

/**
 * What a parameter's text means, read off the versions that it has: a period ({@code 5 WD}, {@code 60 D}, {@code 6 M}, {@code 1 Y}),
 * an amount in yuan ({@code 300.00}), a whole number, or words.
 */
public enum ParameterKind {
    PERIOD, MONEY, INTEGER, TEXT;

    private static final Pattern PERIODS = Pattern.compile("[1-9][0-9]{0,3} (WD|D|M|Y)");
    private static final Pattern AMOUNTS = Pattern.compile("(0|[1-9][0-9]{0,11})\\.[0-9]{2}");
    private static final Pattern NUMBERS = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    static ParameterKind of(String text) {
        if (PERIODS.matcher(text).matches()) {
            return PERIOD;
        }
        if (AMOUNTS.matcher(text).matches()) {
            return MONEY;
        }
        return NUMBERS.matcher(text).matches() ? INTEGER : TEXT;
    }

    /** @return the text as it is kept, such as {@code 300.00} for an amount typed as {@code 300} */
    String read(String typed) {
        String text = typed.strip();
        boolean fits = switch (this) {
            case PERIOD, INTEGER -> of(text) == this;
            case MONEY -> of(text) == MONEY || of(text) == INTEGER && !text.startsWith("-");
            case TEXT -> !text.isEmpty();
        };
        if (!fits) {
            throw new ParameterValueRefused(this, text);
        }
        return this == MONEY ? Money.of(text).toString() : text;
    }
}
