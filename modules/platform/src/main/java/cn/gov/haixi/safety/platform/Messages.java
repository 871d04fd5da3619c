package cn.gov.haixi.safety.platform;

import java.io.Serializable;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of all modules. A key such as {@code registry.region.list} is found in the bundle {@code messages/registry_zh_CN.properties}
 * of its module: the part before the first dot names the bundle.
 */
public final class Messages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final List<Locale> LOCALES = List.of(CHINESE, Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() { }

    /**
     * @param args put into the places {0}, {1} …; enums and a {@link Key} are translated first, money is grouped, other numbers are not; a place with a
     *     format of its own, such as {@code {0,choice,…}}, gets them as they are
     * @return the key itself between question marks where no text exists, so that it is seen and nothing breaks
     */
    public static String text(Locale locale, String key, Object... args) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : CHINESE;
        try {
            String pattern = bundle(key, known).getString(key);
            if (args.length == 0) {
                return pattern;
            }
            MessageFormat format = new MessageFormat(pattern, known);
            Format[] formats = format.getFormatsByArgumentIndex();
            Object[] words = args.clone();
            for (int i = 0; i < words.length; i++) {
                if (words[i] instanceof Enum<?> constant) {
                    words[i] = text(known, key(constant));
                } else if (i < formats.length && formats[i] != null) {
                    continue;
                } else if (words[i] instanceof Key named) {
                    words[i] = text(known, named.key());
                } else if (words[i] instanceof Money amount) {
                    words[i] = amount.grouped();
                } else if (words[i] instanceof Number || words[i] instanceof java.time.temporal.Temporal) {
                    words[i] = words[i].toString();
                }
            }
            return format.format(words);
        } catch (MissingResourceException missing) {
            return "?" + key + "?";
        }
    }

    /** What a text speaks of by its name in the reader's language. */
    public record Key(String key) implements Serializable { }

    /**
     * The key of an enum constant: {@code module.Type.CONSTANT}, where the module is the package after {@code cn.gov.haixi.safety},
     * such as {@code reporting.TipState.RECEIVED}.
     */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String module = type.getPackageName().substring("cn.gov.haixi.safety.".length()).split("\\.")[0];
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        int dot = key.indexOf('.');
        String module = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle("messages." + module, locale, Thread.currentThread().getContextClassLoader(), EXACT);
    }
}
