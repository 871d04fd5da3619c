package cn.gov.haixi.safety.platform.document;

import java.util.List;

/**
 * One line, ready to be drawn.
 *
 * @param left from the text's edge
 * @param gap points more after each letter, so that both edges are even
 */
record Line(List<Glyph> glyphs, double left, double gap) {
    /** @param width to the next letter */
    record Glyph(Faces.Found letter, Look look, double width) { }
}
