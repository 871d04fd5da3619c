package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font as one document has it. */
record Face(TrueTypeFont letters, CmapLookup numbers, PDFont font) {
    boolean has(int codePoint) { return numbers.getGlyphId(codePoint) != 0; }

    /** In parts of its size. */
    double width(int codePoint) {
        try {
            return (double) letters.getAdvanceWidth(numbers.getGlyphId(codePoint)) / letters.getUnitsPerEm();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
