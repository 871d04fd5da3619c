package cn.gov.haixi.safety.hazard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list as one Excel sheet: a heading that stays, then the rows piece by piece, straight to the reader. */
public final class ListSheet {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 22 * 256;
    /** An Excel sheet ends at 1,048,576. */
    private static final int MOST = 1_000_000;

    private ListSheet() { }

    /**
     * @param next the piece after a row; it is asked with null for the first, and the list ends with an empty one
     * @param line the cells of a row: texts, dates, numbers; null for an empty cell
     * @return how many rows were written
     */
    public static <T> int write(OutputStream to, String name, List<String> headings, Function<T, List<T>> next, Function<T, List<?>> line) throws IOException {
        int written = 0;
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = book.createSheet(name);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            head(book, sheet, headings);
            List<T> piece = next.apply(null);
            while (!piece.isEmpty() && written < MOST) {
                for (T one : piece) {
                    fill(sheet.createRow(++written), line.apply(one), date);
                }
                piece = next.apply(piece.get(piece.size() - 1));
            }
            book.write(to);
        }
        return written;
    }

    private static void head(SXSSFWorkbook book, Sheet sheet, List<String> headings) {
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row row = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            row.createCell(column).setCellValue(headings.get(column));
            row.getCell(column).setCellStyle(bold);
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    /** A text stays a text: a name that begins with an equals sign computes nothing. */
    private static void fill(Row row, List<?> cells, CellStyle date) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            Cell cell = row.createCell(column);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof BigDecimal amount) {
                cell.setCellValue(amount.doubleValue());
            } else if (value instanceof Integer count) {
                cell.setCellValue(count);
            } else if (value != null) {
                cell.setCellValue(value.toString());
            }
        }
    }
}
