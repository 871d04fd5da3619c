package cn.gov.haixi.safety.platform.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the four levels (GB/T 9704-2012, 7.3.3): counts them, writes them, and knows those that somebody typed. */
final class LevelNumber {
    private static final Pattern TYPED = Pattern.compile("(?:([一二三四五六七八九十百]{1,5})[、.．]|[（(]([一二三四五六七八九十百]{1,5})[）)]、?|(\\d{1,3})(?:[、．]|\\.(?!\\d))|[（(](\\d{1,3})[）)]、?)[ 　]*");
    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counts = new int[5];
    private int items;

    String next(Heading heading) {
        counts[heading.level()]++;
        for (int deeper = heading.level() + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        String number = written(heading.level(), counts[heading.level()]);
        return heading.level() == 3 && heading.text().matches("\\d.*") ? number + " " : number;
    }

    /** Items are one level below the third if they stand under one, so that no number is there twice. */
    String next(ListItem item) {
        items++;
        return item.ordered() ? written(counts[3] > 0 ? 4 : 3, items) : "——";
    }

    void endList() { items = 0; }

    static OptionalInt typed(String text) {
        Matcher number = TYPED.matcher(text);
        if (number.lookingAt()) {
            for (int level = 1; level <= 4; level++) {
                if (number.group(level) != null) {
                    return OptionalInt.of(level);
                }
            }
        }
        return OptionalInt.empty();
    }

    static String without(String text) {
        Matcher number = TYPED.matcher(text);
        return number.lookingAt() ? text.substring(number.end()) : text;
    }

    private static String written(int level, int count) {
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /** Up to 99; beyond, digits. */
    private static String chinese(int count) {
        if (count > 99) {
            return String.valueOf(count);
        }
        String tens = count < 10 ? "" : count < 20 ? "十" : DIGITS.charAt(count / 10) + "十";
        return tens + (count % 10 == 0 ? "" : DIGITS.substring(count % 10, count % 10 + 1));
    }
}
