package cn.gov.haixi.safety.platform.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a paragraph is set; lengths in points.
 *
 * @param first indent of the first line, negative when it hangs
 * @param line from one line to the next
 * @param tabs right-aligned stops, from the left edge
 * @param framed stands at the foot of its page, apart from the text
 */
record Setting(String align, double left, double right, double first, double before, double after, double line, Optional<Rule> top, Optional<Rule> bottom,
        List<Double> tabs, boolean framed, boolean keepNext, boolean newPage) {
    /** A line above or below a paragraph, and how far from it. */
    record Rule(double width, double space, String colour) { }

    static Setting plain(Look look) { return new Setting("left", 0, 0, 0, 0, 0, look.size() * 1.3, Optional.empty(), Optional.empty(), List.of(), false, false, false); }

    /** @param pPr paragraph properties, whose words come before these */
    Setting with(Element pPr, Look look) {
        Optional<Element> ind = Markup.child(pPr, "ind");
        Optional<Element> spacing = Markup.child(pPr, "spacing");
        Optional<Element> borders = Markup.child(pPr, "pBdr");
        Optional<Element> stops = Markup.child(pPr, "tabs");
        Optional<Double> hanging = indent(ind, "hanging", look).filter(length -> length != 0);
        return new Setting(Markup.value(pPr, "jc").orElse(align), indent(ind, "left", look).or(() -> indent(ind, "start", look)).orElse(left),
                indent(ind, "right", look).or(() -> indent(ind, "end", look)).orElse(right),
                hanging.map(length -> -length).or(() -> indent(ind, "firstLine", look)).orElse(first), points(spacing, "before").orElse(before), points(spacing, "after").orElse(after),
                spacing.flatMap(words -> line(words, look)).orElse(line), rule(borders, "top").or(() -> top), rule(borders, "bottom").or(() -> bottom),
                stops.map(Setting::rightStops).orElse(tabs), Markup.child(pPr, "framePr").isPresent() || framed, Markup.on(pPr, "keepNext").orElse(keepNext),
                Markup.on(pPr, "pageBreakBefore").orElse(newPage));
    }

    /** Word counts indents in letters where it can. */
    private static Optional<Double> indent(Optional<Element> ind, String side, Look look) {
        return ind.flatMap(words -> Markup.number(words, side + "Chars")).filter(hundredths -> hundredths != 0).map(hundredths -> hundredths / 100 * look.pitch())
                .or(() -> points(ind, side));
    }

    private static Optional<Double> points(Optional<Element> words, String name) { return words.flatMap(element -> Markup.number(element, name)).map(twips -> twips / 20); }

    private static Optional<Double> line(Element spacing, Look look) {
        return Markup.number(spacing, "line").map(value -> switch (Markup.attribute(spacing, "lineRule").orElse("auto")) {
            case "exact" -> value / 20;
            case "atLeast" -> Math.max(value / 20, look.size() * 1.3);
            default -> value / 240 * look.size() * 1.3;
        });
    }

    static Optional<Rule> rule(Optional<Element> borders, String side) {
        return borders.flatMap(element -> Markup.child(element, side)).filter(rule -> !List.of("nil", "none").contains(Markup.attribute(rule, "val").orElse("nil")))
                .map(rule -> new Rule(Markup.number(rule, "sz").orElse(4d) / 8, Markup.number(rule, "space").orElse(0d),
                        Markup.attribute(rule, "color").filter(colour -> colour.matches("[0-9A-Fa-f]{6}")).orElse("000000")));
    }

    private static List<Double> rightStops(Element tabs) {
        return Markup.children(tabs, "tab").stream().filter(tab -> Markup.attribute(tab, "val").filter("right"::equals).isPresent())
                .flatMap(tab -> Markup.number(tab, "pos").stream()).map(twips -> twips / 20).sorted().toList();
    }
}
