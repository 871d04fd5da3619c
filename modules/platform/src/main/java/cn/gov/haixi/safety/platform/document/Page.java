package cn.gov.haixi.safety.platform.document;

import java.util.Optional;
import org.w3c.dom.Element;

/** A sheet of paper and the text's place on it, in points. */
record Page(double paperWidth, double paperHeight, double top, double right, double bottom, double left, double foot) {
    /** As the last section says; A4 and the margins of GB/T 9704-2012 where it says nothing. */
    static Page of(Element body) {
        Optional<Element> section = Markup.child(body, "sectPr");
        Optional<Element> size = section.flatMap(words -> Markup.child(words, "pgSz"));
        Optional<Element> margins = section.flatMap(words -> Markup.child(words, "pgMar"));
        return new Page(points(size, "w", 11906), points(size, "h", 16838), points(margins, "top", 2098), points(margins, "right", 1474), points(margins, "bottom", 1984),
                points(margins, "left", 1587), points(margins, "footer", 1186));
    }

    double width() { return paperWidth - left - right; }

    double height() { return paperHeight - top - bottom; }

    private static double points(Optional<Element> element, String name, double otherwise) {
        return element.flatMap(words -> Markup.number(words, name)).orElse(otherwise) / 20;
    }
}
