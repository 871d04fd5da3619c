package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures as a workbook: one sheet a table. */
public final class StatisticsSheet {
    private static final String TEXTS = "reporting.statistics.";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = workbook.createCellStyle();
    private final Locale locale;

    private StatisticsSheet(Locale locale) {
        this.locale = locale;
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** @param regionName of a region's path in the reader's language */
    public static void write(TipFigures figures, Locale locale, Function<String, String> regionName, OutputStream out) throws IOException {
        var page = new StatisticsSheet(locale);
        try (page.workbook) {
            page.counts("region", figures.regions(), regionName);
            page.counts("kind", figures.kinds(), page::constant);
            page.counts("channel", figures.channels(), page::constant);
            page.counts("month", figures.months(), Object::toString);
            page.counts("state", figures.states(), page::constant);
            page.counts("conclusion", figures.conclusions(), page::constant);
            page.clocks(figures.clocks());
            page.paid(figures.paid());
            page.workbook.write(out);
        }
    }

    private <T> void counts(String name, List<Count<T>> counts, Function<T, String> words) {
        Sheet sheet = sheet(name, name, "tips", "percent");
        counts.forEach(count -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(words.apply(count.of()));
            row.createCell(1).setCellValue(count.tips());
            row.createCell(2).setCellValue(count.percent());
        });
    }

    private void clocks(List<ClockCount> clocks) {
        Sheet sheet = sheet("clock", "clock", "kept", "late", "running", "percent-kept");
        clocks.forEach(one -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(constant(one.of()));
            row.createCell(1).setCellValue(one.kept());
            row.createCell(2).setCellValue(one.late());
            row.createCell(3).setCellValue(one.running());
            row.createCell(4).setCellValue(one.percentKept());
        });
    }

    private void paid(List<PaidMonth> paid) {
        Sheet sheet = sheet("paid", "month", "rewards", "sum");
        paid.forEach(month -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(month.month().toString());
            row.createCell(1).setCellValue(month.rewards());
            row.createCell(2).setCellValue(month.sum().yuan().doubleValue());
        });
    }

    private Sheet sheet(String name, String... columns) {
        Sheet sheet = workbook.createSheet(text(name));
        Row row = sheet.createRow(0);
        for (int column = 0; column < columns.length; column++) {
            row.createCell(column).setCellValue(text(columns[column]));
            row.getCell(column).setCellStyle(head);
            sheet.setColumnWidth(column, 20 * 256);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private String constant(Enum<?> constant) { return Messages.text(locale, Messages.key(constant)); }

    private String text(String item) { return Messages.text(locale, TEXTS + item); }
}
