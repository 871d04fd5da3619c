package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts in the reader's language: {@code msg['portal.home.title']}. */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Inject private Lang lang;

    @Override public String get(Object key) { return Messages.text(lang.getLocale(), String.valueOf(key)); }

    public String of(Enum<?> constant) { return constant == null ? "" : Messages.text(lang.getLocale(), Messages.key(constant)); }

    public String format(String key, Object... args) { return Messages.text(lang.getLocale(), key, args); }

    /** Keys are looked up, never listed. */
    @Override public Set<Map.Entry<String, String>> entrySet() { return Set.of(); }

    @Override public boolean equals(Object other) { return this == other; }

    @Override public int hashCode() { return System.identityHashCode(this); }
}
