package cn.gov.haixi.safety.platform.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Writes blocks before the paragraph that keeps their place, in the template's styles 一级标题 … 四级标题, 列项, 表格文字; what has none looks like that paragraph. */
final class BodyBlocks {
    private static final List<String> HEADINGS = List.of("一级标题", "二级标题", "三级标题", "四级标题");
    private static final double CELL_SIZE = 12;
    private static final double CELL_PADDING = 5.4;

    private final Element place;
    private final Styles styles;
    private final Page page;
    private final LevelNumber numbers = new LevelNumber();

    BodyBlocks(Element place, Styles styles, Page page) {
        this.place = place;
        this.styles = styles;
        this.page = page;
    }

    void put(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table && i > 0 && blocks.get(i - 1) instanceof Table) {
                paragraph("", List.of());
            }
            if (!(block instanceof ListItem)) {
                numbers.endList();
            }
            if (block instanceof Heading heading) {
                paragraph(HEADINGS.get(heading.level() - 1), List.of(new Span(numbers.next(heading) + heading.text(), false)));
            } else if (block instanceof Paragraph paragraph) {
                paragraph("", paragraph.spans());
            } else if (block instanceof ListItem item) {
                Element written = paragraph("列项", item.spans());
                Element number = (Element) written.insertBefore(written.getOwnerDocument().createElementNS(Markup.NAMESPACE, "w:r"), Markup.child(written, "r").orElse(null));
                Markup.text(number, numbers.next(item));
            } else if (block instanceof Table table && table.columns() > 0) {
                table(table);
            }
        }
    }

    private Element paragraph(String style, List<Span> spans) {
        Element paragraph = (Element) place.getParentNode().insertBefore(place.cloneNode(false), place);
        Markup.child(place, "pPr").ifPresent(words -> paragraph.appendChild(words.cloneNode(true)));
        style(paragraph, style);
        spans.forEach(span -> run(paragraph, span));
        return paragraph;
    }

    private void style(Element paragraph, String name) {
        styles.idOf(name).ifPresent(id -> Markup.set(Markup.property(Markup.first(paragraph, "pPr"), "pStyle"), "val", id));
    }

    private static void run(Element paragraph, Span span) {
        Element run = Markup.make(paragraph, "r");
        if (span.bold()) {
            Markup.make(Markup.make(run, "rPr"), "b");
        }
        Markup.text(run, span.text());
    }

    private void table(Table table) {
        Element tbl = (Element) place.getParentNode().insertBefore(place.getOwnerDocument().createElementNS(Markup.NAMESPACE, "w:tbl"), place);
        Element tblPr = Markup.make(tbl, "tblPr");
        int[] widths = widths(table);
        Markup.set(Markup.set(Markup.make(tblPr, "tblW"), "w", IntStream.of(widths).sum()), "type", "dxa");
        Element borders = Markup.make(tblPr, "tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            Markup.set(Markup.set(Markup.set(Markup.set(Markup.make(borders, side), "val", "single"), "sz", 4), "space", 0), "color", "000000");
        }
        Markup.set(Markup.make(tblPr, "tblLayout"), "type", "fixed");
        Element margins = Markup.make(tblPr, "tblCellMar");
        for (String side : List.of("left", "right")) {
            Markup.set(Markup.set(Markup.make(margins, side), "w", Math.round(CELL_PADDING * 20)), "type", "dxa");
        }
        Element grid = Markup.make(tbl, "tblGrid");
        IntStream.of(widths).forEach(width -> Markup.set(Markup.make(grid, "gridCol"), "w", width));
        table.rows().forEach(row -> row(tbl, row, widths));
    }

    private void row(Element tbl, List<String> cells, int[] widths) {
        Element tr = Markup.make(tbl, "tr");
        Markup.make(Markup.make(tr, "trPr"), "cantSplit");
        for (int column = 0; column < widths.length; column++) {
            Element tc = Markup.make(tr, "tc");
            Markup.set(Markup.set(Markup.make(Markup.make(tc, "tcPr"), "tcW"), "w", widths[column]), "type", "dxa");
            Element paragraph = Markup.make(tc, "p");
            style(paragraph, "表格文字");
            run(paragraph, new Span(column < cells.size() ? cells.get(column) : "", false));
        }
    }

    /** In twips: as wide as a column's longest words where there is room, the long ones sharing what the short ones leave; together as wide as the text. */
    private int[] widths(Table table) {
        double[] wanted = new double[table.columns()];
        for (List<String> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                wanted[column] = Math.max(wanted[column], (Width.letters(row.get(column)) + 1) * CELL_SIZE + 2 * CELL_PADDING);
            }
        }
        double[] widths = new double[wanted.length];
        double room = page.width();
        int left = wanted.length;
        for (int column : IntStream.range(0, wanted.length).boxed().sorted(Comparator.comparingDouble(index -> wanted[index])).toList()) {
            widths[column] = Math.min(Math.max(wanted[column], CELL_SIZE + 2 * CELL_PADDING), room / left);
            room -= widths[column];
            left--;
        }
        double stretch = page.width() / DoubleStream.of(widths).sum();
        return IntStream.range(0, widths.length).map(column -> (int) (widths[column] * stretch * 20)).toArray();
    }
}
