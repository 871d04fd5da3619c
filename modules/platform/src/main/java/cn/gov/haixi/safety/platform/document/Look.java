package cn.gov.haixi.safety.platform.document;

import org.w3c.dom.Element;

/**
 * How letters look.
 *
 * @param font for hanzi
 * @param latin for letters and digits
 * @param size in points
 * @param colour as RRGGBB
 * @param spacing points between letters
 * @param scale of their width, 1 for none
 */
record Look(String font, String latin, double size, boolean bold, String colour, double spacing, double scale) {
    static final Look PLAIN = new Look("宋体", "宋体", 10, false, "000000", 0, 1);

    /** @param rPr run properties, whose words come before these */
    Look with(Element rPr) {
        var fonts = Markup.child(rPr, "rFonts");
        return new Look(fonts.flatMap(names -> Markup.attribute(names, "eastAsia")).orElse(font), fonts.flatMap(names -> Markup.attribute(names, "ascii")).orElse(latin),
                Markup.numberOf(rPr, "sz").map(half -> half / 2).orElse(size), Markup.on(rPr, "b").orElse(bold),
                Markup.value(rPr, "color").map(value -> value.matches("[0-9A-Fa-f]{6}") ? value : "000000").orElse(colour),
                Markup.numberOf(rPr, "spacing").map(twips -> twips / 20).orElse(spacing), Markup.numberOf(rPr, "w").map(percent -> percent / 100).orElse(scale));
    }

    /** Points from one full-width letter to the next. */
    double pitch() { return size * scale + spacing; }
}
