package cn.gov.haixi.safety.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of a filled template into lines: those of the text, and those that stand at the foot of the last page. */
final class Pieces {
    private final Styles styles;
    private final Faces faces;
    private final double measure;
    private final List<Piece> text = new ArrayList<>();
    private final List<Piece> foot = new ArrayList<>();

    private Pieces(Styles styles, Faces faces, double measure) {
        this.styles = styles;
        this.faces = faces;
        this.measure = measure;
    }

    static Pieces of(Element body, Styles styles, Faces faces, double measure) {
        Pieces pieces = new Pieces(styles, faces, measure);
        pieces.read(body, "");
        return pieces;
    }

    /** What stands below the text of a page. */
    static List<Piece> of(Element foot, Styles styles, Faces faces, double measure, int page) {
        Pieces pieces = new Pieces(styles, faces, measure);
        pieces.read(foot, String.valueOf(page));
        return pieces.text;
    }

    List<Piece> text() { return text; }

    List<Piece> foot() { return foot; }

    private void read(Element parent, String pageNumber) {
        for (Element child : Markup.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, pageNumber, measure, styles.setting(child).framed() ? foot::add : text::add);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "ins", "customXml" -> read(child, pageNumber);
                default -> { }
            }
        }
    }

    /** Cut where a new page is asked for. */
    private void paragraph(Element paragraph, String pageNumber, double width, Consumer<Piece.Text> to) {
        Setting setting = styles.setting(paragraph);
        List<Letter> part = new ArrayList<>();
        boolean newPage = setting.newPage();
        for (Letter letter : Letters.of(styles, paragraph, pageNumber)) {
            if (letter.codePoint() == '\f') {
                to.accept(new Piece.Text(setting, Lines.of(part, setting, width, faces), width, newPage));
                part = new ArrayList<>();
                newPage = true;
            } else {
                part.add(letter);
            }
        }
        to.accept(new Piece.Text(setting, Lines.of(part, setting, width, faces), width, newPage));
    }

    private void table(Element table) {
        Grid grid = Grid.of(table);
        List<Double> widths = Markup.child(table, "tblGrid").map(columns -> Markup.children(columns, "gridCol")).orElse(List.of()).stream()
                .map(column -> Markup.number(column, "w").orElse(0d) / 20).toList();
        List<Element> rows = Markup.children(table, "tr").stream().filter(row -> Markup.child(row, "tc").isPresent()).toList();
        for (int i = 0; i < rows.size(); i++) {
            (grid.framed() ? foot : text).add(new Piece.Row(grid, cells(rows.get(i), widths, grid.padding()), i == 0, i == rows.size() - 1));
        }
    }

    private List<Piece.Text> cells(Element row, List<Double> widths, double padding) {
        List<Piece.Text> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : Markup.children(row, "tc")) {
            int span = Markup.child(cell, "tcPr").flatMap(words -> Markup.numberOf(words, "gridSpan")).orElse(1d).intValue();
            double width = widths.stream().skip(column).limit(span).mapToDouble(Double::doubleValue).sum();
            column += span;
            List<Piece.Text> paragraphs = new ArrayList<>();
            Markup.children(cell, "p").forEach(paragraph -> paragraph(paragraph, "", width - 2 * padding, paragraphs::add));
            Setting setting = paragraphs.isEmpty() ? Setting.plain(Look.PLAIN) : paragraphs.get(0).setting();
            cells.add(new Piece.Text(setting, paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).toList(), width, false));
        }
        return cells;
    }
}
