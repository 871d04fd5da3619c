package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Sets a filled template on pages, by what the template itself says of its paper, styles, rules and page numbers, so that Word's pages and these are
 * the same. Of Word it knows what official documents need: paragraphs, tables, one table or frame at the foot of the last page; it draws no pictures.
 */
final class PdfPages {
    private static final double TOLERANCE = 0.01;

    private final Page page;
    private final Sheets sheets;
    private double y;

    private PdfPages(Page page, Sheets sheets) {
        this.page = page;
        this.sheets = sheets;
    }

    static void draw(WordFile file, PDDocument pdf, Faces faces) throws IOException {
        Page page = Page.of(file.body());
        Styles styles = new Styles(file.styles());
        Pieces pieces = Pieces.of(file.body(), styles, faces, page.width());
        try (Sheets sheets = new Sheets(pdf, page)) {
            PdfPages pages = new PdfPages(page, sheets);
            pages.text(pieces.text());
            pages.lastFoot(pieces.foot());
        }
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            Optional<Element> foot = number % 2 == 0 ? file.foot("even").or(() -> file.foot("default")) : file.foot("default");
            if (foot.isPresent()) {
                try (Sheets sheet = new Sheets(pdf, page, number)) {
                    new PdfPages(page, sheet).foot(Pieces.of(foot.get(), styles, faces, page.width(), number));
                }
            }
        }
    }

    private void text(List<Piece> pieces) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            double together = together(pieces, i);
            if (y > 0 && (pieces.get(i).startsPage() || !fits(together) && together <= page.height())) {
                turn();
            }
            set(pieces.get(i));
        }
    }

    private void set(Piece piece) throws IOException {
        if (piece instanceof Piece.Text text) {
            paragraph(text);
        } else if (piece instanceof Piece.Row row) {
            row(row);
        }
    }

    /** How high it is what must be on one page from here on: all that asks to stay with its next, and the begin of the last. */
    private static double together(List<Piece> pieces, int from) {
        double height = 0;
        int i = from;
        while (i < pieces.size() - 1 && pieces.get(i).keepsNext()) {
            height += pieces.get(i++).height();
        }
        return height + pieces.get(i).least();
    }

    private boolean fits(double height) { return y + height <= page.height() + TOLERANCE; }

    private void turn() throws IOException {
        sheets.next();
        y = 0;
    }

    private void paragraph(Piece.Text text) throws IOException {
        Setting setting = text.setting();
        y += y > 0 || sheets.count() == 1 ? setting.before() : 0;
        rule(setting.top(), text);
        y += text.above();
        for (Line line : text.lines()) {
            if (y > 0 && !fits(setting.line())) {
                turn();
            }
            sheets.draw(line, 0, y, setting.line());
            y += setting.line();
        }
        y += setting.bottom().map(Setting.Rule::space).orElse(0d);
        rule(setting.bottom(), text);
        y += setting.bottom().map(Setting.Rule::width).orElse(0d) + setting.after();
    }

    private void rule(Optional<Setting.Rule> rule, Piece.Text text) throws IOException {
        sheets.line(text.setting().left(), y, text.width() - text.setting().right(), y, rule);
    }

    /** One that no page could hold is cut between its lines. */
    private void row(Piece.Row row) throws IOException {
        int lines = Math.max(1, row.lines());
        for (int from = 0; from < lines;) {
            int fit = (int) ((page.height() + TOLERANCE - y - row.edges()) / row.setting().line());
            if (fit < 1 && y > 0) {
                turn();
            } else {
                int to = Math.min(lines, from + Math.max(1, fit));
                lines(row, from, to);
                from = to;
            }
        }
    }

    private void lines(Piece.Row row, int from, int to) throws IOException {
        double pitch = row.setting().line();
        double bottom = y + row.edges() + (to - from) * pitch;
        double x = 0;
        for (Piece.Text cell : row.cells()) {
            for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
                sheets.draw(cell.lines().get(i), x + row.grid().padding(), y + row.setting().before() + (i - from) * pitch, pitch);
            }
            sheets.line(x, y, x, bottom, x == 0 ? row.grid().left() : row.grid().down());
            sheets.line(x, y, x + cell.width(), y, row.over());
            sheets.line(x, bottom, x + cell.width(), bottom, row.under());
            x += cell.width();
        }
        sheets.line(x, y, x, bottom, row.grid().right());
        y = bottom;
    }

    /** At the foot of the last page, or of one more if the text leaves no room. */
    private void lastFoot(List<Piece> pieces) throws IOException {
        double height = pieces.stream().mapToDouble(Piece::height).sum();
        if (!fits(height)) {
            turn();
        }
        y = Math.max(0, page.height() - height);
        for (Piece piece : pieces) {
            set(piece);
        }
    }

    private void foot(List<Piece> pieces) throws IOException {
        y = page.height() + page.bottom() - page.foot() - pieces.stream().mapToDouble(Piece::height).sum();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                y += text.setting().before();
                for (Line line : text.lines()) {
                    sheets.draw(line, 0, y, text.setting().line());
                    y += text.setting().line();
                }
            }
        }
    }
}
