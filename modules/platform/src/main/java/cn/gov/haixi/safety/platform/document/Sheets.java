package cn.gov.haixi.safety.platform.document;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The paper that a PDF is drawn on, page after page; heights are counted downwards from the text's upper edge. */
final class Sheets implements Closeable {
    /** Where letters stand in their line: this part of their size is below the middle of it. */
    private static final double BELOW_MIDDLE = 0.36;
    private static final double BOLD_STROKE = 0.022;

    private final PDDocument pdf;
    private final Page page;
    private PDPageContentStream on;

    Sheets(PDDocument pdf, Page page) throws IOException {
        this.pdf = pdf;
        this.page = page;
        next();
    }

    /** Draws once more on a page that is there. */
    Sheets(PDDocument pdf, Page page, int number) throws IOException {
        this.pdf = pdf;
        this.page = page;
        on = new PDPageContentStream(pdf, pdf.getPage(number - 1), AppendMode.APPEND, true, true);
    }

    void next() throws IOException {
        close();
        PDPage sheet = new PDPage(new PDRectangle((float) page.paperWidth(), (float) page.paperHeight()));
        pdf.addPage(sheet);
        on = new PDPageContentStream(pdf, sheet);
    }

    int count() { return pdf.getNumberOfPages(); }

    /** @param height of the line */
    void draw(Line line, double left, double top, double height) throws IOException {
        List<Line.Glyph> glyphs = line.glyphs();
        double x = page.left() + left + line.left();
        for (int i = 0; i < glyphs.size();) {
            Line.Glyph first = glyphs.get(i);
            if (first.letter() == null) {
                x += first.width();
                i++;
                continue;
            }
            StringBuilder words = new StringBuilder();
            double begin = x;
            for (; i < glyphs.size() && alike(first, glyphs.get(i)); i++) {
                words.appendCodePoint(glyphs.get(i).letter().codePoint());
                x += glyphs.get(i).width() + line.gap();
            }
            write(words.toString(), first, begin, page.paperHeight() - page.top() - top - height / 2 - first.look().size() * BELOW_MIDDLE, line.gap());
        }
    }

    private static boolean alike(Line.Glyph one, Line.Glyph other) {
        return other.letter() != null && other.letter().face().equals(one.letter().face()) && other.look().equals(one.look());
    }

    private void write(String words, Line.Glyph like, double x, double y, double gap) throws IOException {
        Look look = like.look();
        Color colour = Color.decode("#" + look.colour());
        on.beginText();
        on.setFont(like.letter().face().font(), (float) look.size());
        on.setNonStrokingColor(colour);
        on.setStrokingColor(colour);
        on.setLineWidth((float) (look.size() * BOLD_STROKE));
        on.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        on.setHorizontalScaling((float) (look.scale() * 100));
        on.setCharacterSpacing((float) ((look.spacing() + gap) / look.scale()));
        on.newLineAtOffset((float) x, (float) y);
        on.showText(words);
        on.endText();
    }

    /** Between two points, in the middle of which it lies; nothing for no rule. */
    void line(double x1, double y1, double x2, double y2, Optional<Setting.Rule> rule) throws IOException {
        if (rule.isPresent()) {
            on.setStrokingColor(Color.decode("#" + rule.get().colour()));
            on.setLineWidth((float) rule.get().width());
            on.moveTo((float) (page.left() + x1), (float) (page.paperHeight() - page.top() - y1));
            on.lineTo((float) (page.left() + x2), (float) (page.paperHeight() - page.top() - y2));
            on.stroke();
        }
    }

    @Override public void close() throws IOException {
        if (on != null) {
            on.close();
        }
    }
}
