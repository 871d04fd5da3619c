package cn.gov.haixi.safety.platform.document;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The rules of a table.
 *
 * @param padding beside a cell's words, in points
 * @param framed stands at the foot of the last page, apart from the text
 */
record Grid(Optional<Setting.Rule> top, Optional<Setting.Rule> bottom, Optional<Setting.Rule> left, Optional<Setting.Rule> right, Optional<Setting.Rule> across,
        Optional<Setting.Rule> down, double padding, boolean framed) {
    private static final double USUAL_PADDING = 108;

    static Grid of(Element table) {
        Optional<Element> words = Markup.child(table, "tblPr");
        Optional<Element> borders = words.flatMap(properties -> Markup.child(properties, "tblBorders"));
        double padding = words.flatMap(properties -> Markup.child(properties, "tblCellMar")).flatMap(margins -> Markup.child(margins, "left"))
                .flatMap(left -> Markup.number(left, "w")).orElse(USUAL_PADDING) / 20;
        return new Grid(Setting.rule(borders, "top"), Setting.rule(borders, "bottom"), Setting.rule(borders, "left"), Setting.rule(borders, "right"),
                Setting.rule(borders, "insideH"), Setting.rule(borders, "insideV"), padding, words.flatMap(properties -> Markup.child(properties, "tblpPr")).isPresent());
    }
}
