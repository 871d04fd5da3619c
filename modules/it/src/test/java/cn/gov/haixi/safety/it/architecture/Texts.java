package cn.gov.haixi.safety.it.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of all modules against what the code asks for.
 *
 * @param bundles lines of each bundle by its name, such as {@code registry_en}
 * @param asked keys that must have a text, with who asks
 * @param mentioned further strings of code: they use a text where there is one, and need none where there is not
 * @param prefixes beginnings of keys that are completed at run time
 */
record Texts(Map<String, List<String>> bundles, Map<String, String> asked, Set<String> mentioned, Set<String> prefixes) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** Half-width marks in Chinese. */
    private static final Pattern NARROW = Pattern.compile("[,;:?!](?=\\p{IsHan})|(?<=\\p{IsHan})[,;:?!()]|(?<=})[,;?!](?!\\S)");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> chinese = language("_zh_CN", faults);
        Map<String, String> english = language("_en", faults);
        chinese.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> faults.add("only in Chinese: " + key));
        english.keySet().stream().filter(key -> !chinese.containsKey(key)).forEach(key -> faults.add("only in English: " + key));
        asked.forEach((key, who) -> {
            if (!chinese.containsKey(key) && !english.containsKey(key)) {
                faults.add("missing: " + key + ", asked by " + who);
            }
        });
        chinese.forEach((key, text) -> {
            if (english.containsKey(key) && !places(text).equals(places(english.get(key)))) {
                faults.add("other places in English: " + key);
            }
            if (NARROW.matcher(text).find()) {
                faults.add("narrow punctuation: " + key);
            }
            if (!asked.containsKey(key) && !mentioned.contains(key) && prefixes.stream().noneMatch(key::startsWith)) {
                faults.add("unused: " + key);
            }
        });
        return faults;
    }

    private Map<String, String> language(String suffix, List<String> faults) {
        Map<String, String> texts = new TreeMap<>();
        bundles.forEach((bundle, lines) -> {
            if (bundle.endsWith(suffix)) {
                String before = "";
                for (String line : lines) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#")) {
                        String key = line.substring(0, equals).strip();
                        if (texts.put(key, line.substring(equals + 1)) != null) {
                            faults.add("twice in " + bundle + ": " + key);
                        }
                        if (!key.startsWith(bundle.substring(0, bundle.length() - suffix.length()) + ".")) {
                            faults.add("in the wrong bundle " + bundle + ": " + key);
                        }
                        checkApostrophes(bundle, key, line, faults);
                        if (before.compareTo(key) > 0) {
                            faults.add("not sorted in " + bundle + ": " + key);
                        }
                        before = key;
                    }
                }
            }
        });
        return texts;
    }

    /** With places a text is a pattern, in which an apostrophe is two; without places it is shown as it stands. */
    private static void checkApostrophes(String bundle, String key, String line, List<String> faults) {
        boolean pattern = PLACE.matcher(line).find();
        if (pattern ? line.replace("''", "").contains("'") : line.contains("''")) {
            faults.add("apostrophe in " + bundle + ": " + key);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }
}
