package cn.gov.haixi.safety.platform.document;

import java.util.List;

/** Plain words in rows and columns, as wide as the text; short rows end in empty cells. */
public record Table(List<List<String>> rows) implements Block {
    public Table {
        rows = rows.stream().map(row -> row.stream().map(cell -> Plain.of(cell).strip()).toList()).toList();
    }

    int columns() { return rows.stream().mapToInt(List::size).max().orElse(0); }
}
