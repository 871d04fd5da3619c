package cn.gov.haixi.safety.registry.enterprise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * By what beginnings an enterprise is found: its code, the pinyin initials of its name, of its name without the place in front
 * (nobody types the letters of 格尔木市 for each of its enterprises), and of its name from a Latin word on. A sign with several readings
 * gives several sets of initials, up to a limit; a sign whose reading is unknown is passed over.
 */
final class SearchKeys {
    private static final int LONGEST = 40;
    private static final int READINGS = 16;
    private static final Pattern PLACE = Pattern.compile("^(青海省?|海西(州|蒙古族藏族自治州)?|格尔木市?|德令哈市?|茫崖市?|乌兰县?|都兰县?|天峻县?|大柴旦(行委|镇)?|冷湖(镇)?)");
    private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]");
    /** Signs in use in names that the dictionary lacks. */
    private static final Map<Integer, String> RARE = Map.of(0x4DAE, "y", 0x20BB7, "j", 0x3DB2, "y");

    private SearchKeys() { }

    static Set<String> of(Uscc uscc, String name) {
        Set<String> keys = new TreeSet<>();
        keys.add(uscc.text().toLowerCase(Locale.ROOT));
        keys.addAll(initials(name));
        String rest = name;
        for (Matcher place = PLACE.matcher(rest); place.find(); place = PLACE.matcher(rest)) {
            rest = rest.substring(place.end());
            keys.addAll(initials(rest));
        }
        for (Matcher latin = LATIN.matcher(name); latin.find();) {
            keys.addAll(initials(name.substring(latin.start())));
        }
        keys.remove("");
        return keys;
    }

    /** Every reading of the name's initials in lower case, at most {@value #READINGS}. */
    static Set<String> initials(String name) {
        List<String> readings = List.of("");
        for (int sign : name.codePoints().limit(LONGEST).toArray()) {
            Set<String> letters = letters(sign);
            if (readings.size() * letters.size() > READINGS) {
                letters = Set.of(letters.iterator().next());
            }
            if (!letters.isEmpty()) {
                List<String> longer = new ArrayList<>();
                for (String letter : letters) {
                    readings.forEach(reading -> longer.add(reading + letter));
                }
                readings = longer;
            }
        }
        return new LinkedHashSet<>(readings);
    }

    private static Set<String> letters(int sign) {
        if (sign < 128) {
            return Character.isLetterOrDigit(sign) ? Set.of(Character.toString(sign).toLowerCase(Locale.ROOT)) : Set.of();
        }
        if (RARE.containsKey(sign)) {
            return Set.of(RARE.get(sign));
        }
        String[] readings = Character.isBmpCodePoint(sign) ? PinyinHelper.toHanyuPinyinStringArray((char) sign) : null;
        Set<String> letters = new LinkedHashSet<>();
        if (readings != null) {
            for (String reading : readings) {
                letters.add(reading.substring(0, 1).toLowerCase(Locale.ROOT));
            }
        }
        return letters;
    }
}
