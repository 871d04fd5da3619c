package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Sets a filled template on pages, by what the template itself says of its paper, styles, rules and page numbers, so that Word's pages and these are
 * the same. Of Word it knows what official documents need: paragraphs, tables, one frame at the foot of the last page; it draws no pictures.
 */
final class PdfPages {
    private static final Setting.Rule CELL = new Setting.Rule(0.5, 0, "000000");
    private static final double CELL_PADDING = 5.4;
    private static final double TOLERANCE = 0.01;

    /** A paragraph in lines, or a row of a table in cells of them. */
    private record Piece(Setting setting, List<Line> lines, List<Piece> cells, double width, boolean newPage) {
        double top() { return setting.top().map(rule -> rule.space() + rule.width()).orElse(0d); }

        double bottom() { return setting.bottom().map(rule -> rule.space() + rule.width()).orElse(0d); }

        double height() {
            return cells.isEmpty() ? setting.before() + top() + lines.size() * setting.line() + bottom() + setting.after() : cells.stream().mapToDouble(Piece::height).max().orElse(0);
        }
    }

    private final Styles styles;
    private final Page page;
    private final Faces faces;
    private final Sheets sheets;
    private final List<Piece> framed = new ArrayList<>();
    private double y;

    private PdfPages(WordFile file, Faces faces, Sheets sheets, Page page) {
        this.styles = new Styles(file.styles());
        this.page = page;
        this.faces = faces;
        this.sheets = sheets;
    }

    static void draw(WordFile file, PDDocument pdf, Faces faces) throws IOException {
        Page page = Page.of(file.body());
        try (Sheets sheets = new Sheets(pdf, page)) {
            PdfPages pages = new PdfPages(file, faces, sheets, page);
            pages.text(file.body());
            pages.frame();
        }
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            Optional<Element> foot = number % 2 == 0 ? file.foot("even").or(() -> file.foot("default")) : file.foot("default");
            if (foot.isPresent()) {
                try (Sheets sheet = new Sheets(pdf, page, number)) {
                    new PdfPages(file, faces, sheet, page).foot(foot.get(), number);
                }
            }
        }
    }

    private void text(Element body) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        collect(body, pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.setting().newPage() || piece.newPage() || y > 0 && y + together(pieces, i) > page.height() + TOLERANCE && together(pieces, i) <= page.height()) {
                turn();
            }
            if (piece.cells().isEmpty()) {
                paragraph(piece);
            } else {
                row(piece);
            }
        }
    }

    private void collect(Element parent, List<Piece> pieces) {
        for (Element child : Markup.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    Setting setting = styles.setting(child);
                    List<Piece> to = setting.framed() ? framed : pieces;
                    paragraphs(child, setting, page.width(), to);
                }
                case "tbl" -> table(child, pieces);
                case "sdt", "sdtContent", "ins", "customXml" -> collect(child, pieces);
                default -> { }
            }
        }
    }

    /** Cut where a new page is asked for. */
    private void paragraphs(Element paragraph, Setting setting, double width, List<Piece> pieces) {
        List<Letter> part = new ArrayList<>();
        boolean newPage = false;
        for (Letter letter : Letters.of(styles, paragraph, "")) {
            if (letter.codePoint() == '\f') {
                pieces.add(new Piece(setting, Lines.of(part, setting, width, faces), List.of(), width, newPage));
                part = new ArrayList<>();
                newPage = true;
            } else {
                part.add(letter);
            }
        }
        pieces.add(new Piece(setting, Lines.of(part, setting, width, faces), List.of(), width, newPage));
    }

    private void table(Element table, List<Piece> pieces) {
        List<Double> widths = Markup.child(table, "tblGrid").map(grid -> Markup.children(grid, "gridCol")).orElse(List.of()).stream()
                .map(column -> Markup.number(column, "w").orElse(0d) / 20).toList();
        for (Element row : Markup.children(table, "tr")) {
            List<Piece> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : Markup.children(row, "tc")) {
                int span = Markup.child(cell, "tcPr").flatMap(words -> Markup.numberOf(words, "gridSpan")).orElse(1d).intValue();
                double width = widths.subList(Math.min(column, widths.size()), Math.min(column + span, widths.size())).stream().mapToDouble(Double::doubleValue).sum();
                column += span;
                List<Piece> paragraphs = new ArrayList<>();
                for (Element paragraph : Markup.children(cell, "p")) {
                    paragraphs(paragraph, styles.setting(paragraph), width - 2 * CELL_PADDING, paragraphs);
                }
                Setting setting = paragraphs.isEmpty() ? Setting.plain(Look.PLAIN) : paragraphs.get(0).setting();
                cells.add(new Piece(setting, paragraphs.stream().flatMap(piece -> piece.lines().stream()).toList(), List.of(), width, false));
            }
            if (!cells.isEmpty()) {
                pieces.add(new Piece(cells.get(0).setting(), List.of(), cells, page.width(), false));
            }
        }
    }

    /** What must stand on the same page from here on: all that asks to stay with the next, and the next one's first line. */
    private double together(List<Piece> pieces, int from) {
        double height = 0;
        int i = from;
        for (; i < pieces.size() - 1 && pieces.get(i).setting().keepNext() && pieces.get(i).cells().isEmpty(); i++) {
            height += pieces.get(i).height();
        }
        Piece last = pieces.get(i);
        return height + (last.cells().isEmpty() ? last.setting().before() + last.top() + last.setting().line() : last.height());
    }

    private void turn() throws IOException {
        sheets.next();
        y = 0;
    }

    private void paragraph(Piece piece) throws IOException {
        Setting setting = piece.setting();
        y += y > 0 || sheets.count() == 1 ? setting.before() : 0;
        rule(setting.top(), piece, y);
        y += piece.top();
        for (Line line : piece.lines()) {
            if (y > 0 && y + setting.line() > page.height() + TOLERANCE) {
                turn();
            }
            sheets.draw(line, 0, y, setting.line());
            y += setting.line();
        }
        setting.bottom().ifPresent(rule -> y += rule.space());
        rule(setting.bottom(), piece, y);
        setting.bottom().ifPresent(rule -> y += rule.width());
        y += setting.after();
    }

    private void rule(Optional<Setting.Rule> rule, Piece piece, double top) throws IOException {
        if (rule.isPresent()) {
            sheets.rule(piece.setting().left(), piece.width() - piece.setting().right(), top, rule.get());
        }
    }

    /** A row that no page could hold is cut between lines. */
    private void row(Piece row) throws IOException {
        int lines = row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        Setting setting = row.setting();
        double edges = setting.before() + setting.after();
        for (int from = 0; from < lines || from == 0;) {
            int fit = (int) ((page.height() + TOLERANCE - y - edges) / setting.line());
            if (fit < 1 || fit < lines - from && from == 0 && y > 0 && row.height() <= page.height()) {
                turn();
                continue;
            }
            int to = Math.min(lines, from + fit);
            double height = edges + (to - from) * setting.line();
            double x = 0;
            for (Piece cell : row.cells()) {
                for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
                    sheets.draw(cell.lines().get(i), x + CELL_PADDING, y + setting.before() + (i - from) * setting.line(), setting.line());
                }
                box(x, y, cell.width(), height);
                x += cell.width();
            }
            y += height;
            from = Math.max(to, 1);
        }
    }

    private void box(double x, double top, double width, double height) throws IOException {
        sheets.line(x, top, x + width, top, CELL);
        sheets.line(x, top + height, x + width, top + height, CELL);
        sheets.line(x, top, x, top + height, CELL);
        sheets.line(x + width, top, x + width, top + height, CELL);
    }

    /** At the foot of the last page, or of one more if the text leaves no room. */
    private void frame() throws IOException {
        double height = framed.stream().mapToDouble(Piece::height).sum();
        if (framed.isEmpty()) {
            return;
        }
        if (y + height > page.height() + TOLERANCE) {
            turn();
        }
        y = Math.max(0, page.height() - height);
        for (Piece piece : framed) {
            paragraph(piece);
        }
    }

    private void foot(Element foot, int number) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Element paragraph : Markup.children(foot, "p")) {
            Setting setting = styles.setting(paragraph);
            pieces.add(new Piece(setting, Lines.of(Letters.of(styles, paragraph, String.valueOf(number)), setting, page.width(), faces), List.of(), page.width(), false));
        }
        double top = page.height() + page.bottom() - page.foot() - pieces.stream().mapToDouble(Piece::height).sum();
        for (Piece piece : pieces) {
            for (Line line : piece.lines()) {
                sheets.draw(line, 0, top, piece.setting().line());
                top += piece.setting().line();
            }
        }
    }
}
