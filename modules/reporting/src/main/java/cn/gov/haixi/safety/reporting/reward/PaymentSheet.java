package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays the bank's list out as a workbook: one row a transfer, account numbers as text so that no digit is lost, and the sum below. */
final class PaymentSheet {
    private static final String TEXTS = "reporting.reward.sheet.";
    private static final List<String> COLUMNS = List.of("line", "number", "holder", "bank", "account", "amount", "purpose");
    private static final int[] WIDTHS = {8, 24, 24, 40, 28, 16, 32};
    private static final int AMOUNT = 5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final Locale locale;
    private final CellStyle plain = bordered();
    private final CellStyle money = bordered();
    private final CellStyle head = bordered();

    private PaymentSheet(Locale locale) {
        this.locale = locale;
        sheet = workbook.createSheet(text("name"));
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    record Line(String number, Payment.Transfer to, Money amount) { }

    /** @param title over the table, with the body that pays and the day */
    static byte[] of(Locale locale, String title, List<Line> lines) {
        var page = new PaymentSheet(locale);
        try (page.workbook; var out = new ByteArrayOutputStream()) {
            page.write(title, lines);
            page.workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String title, List<Line> lines) {
        sheet.createRow(0).createCell(0).setCellValue(title);
        Row names = sheet.createRow(1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(names, column, head).setCellValue(text(COLUMNS.get(column)));
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        Money sum = Money.ZERO;
        for (int line = 0; line < lines.size(); line++) {
            write(sheet.createRow(line + 2), line + 1, lines.get(line));
            sum = sum.plus(lines.get(line).amount());
        }
        Row total = sheet.createRow(lines.size() + 2);
        cell(total, AMOUNT - 1, head).setCellValue(text("sum"));
        cell(total, AMOUNT, money).setCellValue(sum.yuan().doubleValue());
        sheet.createFreezePane(0, 2);
    }

    private void write(Row row, int number, Line line) {
        cell(row, 0, plain).setCellValue(number);
        cell(row, 1, plain).setCellValue(line.number());
        cell(row, 2, plain).setCellValue(line.to().holder());
        cell(row, 3, plain).setCellValue(line.to().bank());
        cell(row, 4, plain).setCellValue(line.to().number());
        cell(row, AMOUNT, money).setCellValue(line.amount().yuan().doubleValue());
        cell(row, 6, plain).setCellValue(text("purpose-text"));
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle bordered() {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private String text(String item) { return Messages.text(locale, TEXTS + item); }
}
