package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of all modules in the reader's language: {@code msg['registry.region.list']}, {@code msg.of(row.state())}, {@code msg.format(key, …)}. */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Inject private Language language;

    @Override public String get(Object key) { return Messages.text(language.getLocale(), String.valueOf(key)); }

    /** @param constant null gives an empty text, as a field that is not filled */
    public String of(Object constant) {
        return constant instanceof Enum<?> known ? Messages.text(language.getLocale(), Messages.key(known)) : constant == null ? "" : constant.toString();
    }

    public String format(String key, Object... args) {
        Object[] words = args.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof Money money) {
                words[i] = Look.yuan(money);
            } else if (words[i] instanceof Instant instant) {
                words[i] = Look.beijing(instant);
            }
        }
        return Messages.text(language.getLocale(), key, words);
    }

    /** Keys are looked up, never listed. */
    @Override public Set<Map.Entry<String, String>> entrySet() { return Set.of(); }

    @Override public boolean equals(Object other) { return this == other; }

    @Override public int hashCode() { return System.identityHashCode(this); }
}
