package cn.gov.haixi.safety.platform.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds out what a paragraph or a run looks like, as Word does: defaults, style upon style, and last what it says itself. */
final class Styles {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, Setting> settings = new HashMap<>();
    private String normal = "";

    Styles(Element styles) {
        Markup.child(styles, "docDefaults").ifPresent(words -> Markup.children(words).forEach(defaults::add));
        for (Element style : Markup.children(styles, "style")) {
            String id = Markup.attribute(style, "styleId").orElse("");
            byId.put(id, style);
            Markup.value(style, "name").ifPresent(name -> idByName.put(name, id));
            boolean paragraph = Markup.attribute(style, "type").filter("paragraph"::equals).isPresent();
            if (paragraph && Markup.attribute(style, "default").filter(value -> value.equals("1") || value.equals("true")).isPresent()) {
                normal = id;
            }
        }
    }

    Optional<String> idOf(String name) { return Optional.ofNullable(idByName.get(name)); }

    Look look(Element paragraph) { return looks.computeIfAbsent(style(paragraph), id -> look(chain(id))); }

    Look look(Element paragraph, Element run) {
        Look look = look(paragraph);
        return Markup.child(run, "rPr").map(look::with).orElse(look);
    }

    Setting setting(Element paragraph) {
        Look look = look(paragraph);
        Setting setting = settings.computeIfAbsent(style(paragraph), id -> setting(chain(id), look));
        return Markup.child(paragraph, "pPr").map(words -> setting.with(words, look)).orElse(setting);
    }

    private static Look look(List<Element> chain) {
        Look look = Look.PLAIN;
        for (Element words : chain) {
            look = Markup.child(words, "rPr").map(look::with).orElse(look);
        }
        return look;
    }

    private static Setting setting(List<Element> chain, Look look) {
        Setting setting = Setting.plain(look);
        for (Element words : chain) {
            Setting before = setting;
            setting = Markup.child(words, "pPr").map(own -> before.with(own, look)).orElse(before);
        }
        return setting;
    }

    private String style(Element paragraph) { return Markup.child(paragraph, "pPr").flatMap(words -> Markup.value(words, "pStyle")).filter(byId::containsKey).orElse(normal); }

    /** The furthest first; a style that stands on itself is cut there. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        for (Element style = byId.get(id); style != null && !chain.contains(style); style = byId.get(Markup.value(style, "basedOn").orElse(""))) {
            chain.add(0, style);
        }
        chain.addAll(0, defaults);
        return chain;
    }
}
