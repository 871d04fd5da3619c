package cn.gov.haixi.safety.registry.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text that is asked for names. Blanks and brackets in it do not count; «海西州应急管理局» is also found as «州应急局» or «应急局» where the region fits. */
final class NamesInText {
    private static final int LEAST_PERSON = 2;
    private static final int LEAST_BARE = 3;

    private final String text;
    private final String regionName;
    private final Map<String, String> shorter = new LinkedHashMap<>();

    /** @param shortNames such as {@code 应急管理局=应急局,人民政府=政府} */
    NamesInText(String text, String regionName, String shortNames) {
        for (String pair : shortNames.split("[,，]")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                shorter.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        this.text = shortened(bare(text));
        this.regionName = regionName;
    }

    /** @param here whether the body is of the region that the text is about */
    boolean organisation(String name, boolean here) {
        String known = shortened(bare(name));
        if (text.contains(known)) {
            return true;
        }
        String alone = here && known.startsWith(regionName) ? known.substring(regionName.length()) : known;
        return here && alone.length() >= LEAST_BARE && text.contains(alone);
    }

    boolean person(String name) {
        String known = bare(name);
        return known.length() >= LEAST_PERSON && text.contains(shortened(known));
    }

    private String shortened(String words) {
        String result = words;
        for (Map.Entry<String, String> pair : shorter.entrySet()) {
            result = result.replace(pair.getKey(), pair.getValue());
        }
        return result;
    }

    /** Without what stands in brackets at the end, and without blanks. */
    private static String bare(String words) { return unspaced(words.replaceAll("[(（][^()（）]{0,20}[)）]$", "")); }

    /** Without blanks of any kind: «李 文军» is 李文军. */
    static String unspaced(String words) { return words.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u3000]+", ""); }
}
