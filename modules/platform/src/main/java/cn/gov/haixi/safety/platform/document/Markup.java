package cn.gov.haixi.safety.platform.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of WordprocessingML (ISO 29500), as a document's file has them. */
final class Markup {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The order that the schema asks for, as far as this package writes. */
    private static final List<String> ORDER = List.of("pStyle", "rFonts", "b", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "pBdr", "shd", "color", "tabs",
            "overflowPunct", "autoSpaceDE", "autoSpaceDN", "snapToGrid", "spacing", "w", "ind", "jc", "outlineLvl", "kern", "sz", "szCs");

    private Markup() { }

    static boolean is(Node node, String name) { return node instanceof Element && name.equals(node.getLocalName()) && NAMESPACE.equals(node.getNamespaceURI()); }

    static List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && NAMESPACE.equals(node.getNamespaceURI())) {
                elements.add(element);
            }
        }
        return elements;
    }

    static List<Element> children(Node parent, String name) { return children(parent).stream().filter(element -> is(element, name)).toList(); }

    static Optional<Element> child(Node parent, String name) { return children(parent, name).stream().findFirst(); }

    /** All of that name below, in the order of the text. */
    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(NAMESPACE, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static Optional<String> attribute(Element element, String name) {
        return element.hasAttributeNS(NAMESPACE, name) ? Optional.of(element.getAttributeNS(NAMESPACE, name)) : Optional.empty();
    }

    /** @return empty also when it is no number, such as {@code auto} */
    static Optional<Double> number(Element element, String name) {
        return attribute(element, name).filter(value -> value.matches("-?\\d{1,9}(\\.\\d{1,9})?")).map(Double::valueOf);
    }

    static Optional<String> value(Node parent, String name) { return child(parent, name).flatMap(element -> attribute(element, "val")); }

    static Optional<Double> numberOf(Node parent, String name) { return child(parent, name).flatMap(element -> number(element, "val")); }

    /** Elements that switch something on mean it also without a value. */
    static Optional<Boolean> on(Node parent, String name) {
        return child(parent, name).map(element -> !List.of("0", "false", "off").contains(attribute(element, "val").orElse("true")));
    }

    static Element make(Node parent, String name) { return (Element) parent.appendChild(parent.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name)); }

    static Element set(Element element, String name, Object value) {
        element.setAttributeNS(NAMESPACE, "w:" + name, value.toString());
        return element;
    }

    static void text(Element run, String words) {
        Element text = make(run, "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
    }

    /** A property, set in its place among the others of a paragraph or run. */
    static Element property(Element properties, String name) {
        Element property = child(properties, name).orElseGet(() -> make(properties, name));
        List<Element> known = children(properties).stream().filter(element -> ORDER.contains(element.getLocalName()))
                .sorted(Comparator.comparingInt(element -> ORDER.indexOf(element.getLocalName()))).toList();
        List<Element> others = children(properties).stream().filter(element -> !ORDER.contains(element.getLocalName())).toList();
        known.forEach(properties::appendChild);
        others.forEach(properties::appendChild);
        return property;
    }

    /** The properties of a paragraph or run, which come first in it. */
    static Element first(Element parent, String name) {
        return child(parent, name).orElseGet(() -> (Element) parent.insertBefore(parent.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name), parent.getFirstChild()));
    }
}
