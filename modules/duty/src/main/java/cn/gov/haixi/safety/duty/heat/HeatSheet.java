package cn.gov.haixi.safety.duty.heat;

import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

/** The heat map as a workbook: each cell in the colour of its state and with its word, on A4 across. */
public final class HeatSheet {
    private static final Map<ObligationState, IndexedColors> COLOURS = Map.of(ObligationState.OPEN, IndexedColors.PALE_BLUE, ObligationState.FULFILLED, IndexedColors.LIGHT_GREEN,
            ObligationState.LATE, IndexedColors.LIGHT_YELLOW, ObligationState.MISSED, IndexedColors.ROSE, ObligationState.EXCUSED, IndexedColors.GREY_25_PERCENT);
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Locale locale;
    private final CellStyle head = style(null);
    private final Map<ObligationState, CellStyle> styles = new EnumMap<>(ObligationState.class);

    private HeatSheet(Locale locale) {
        this.locale = locale;
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        COLOURS.forEach((state, colour) -> styles.put(state, style(colour)));
    }

    /**
     * @param title in the first line: clause, year, day
     * @param regionName of a region's path in the reader's language
     */
    public static void write(HeatMap map, String title, Locale locale, UnaryOperator<String> regionName, OutputStream out) throws IOException {
        var page = new HeatSheet(locale);
        try (page.workbook) {
            page.fill(map, title, regionName);
            page.workbook.write(out);
        }
    }

    private void fill(HeatMap map, String title, UnaryOperator<String> regionName) {
        Sheet sheet = workbook.createSheet(text("duty.heat.title"));
        cell(sheet.createRow(0), title, null);
        Row names = sheet.createRow(1);
        Stream.of("duty.obligation.region", "duty.obligation.debtor").map(this::text).forEach(name -> cell(names, name, head));
        map.columns().forEach(column -> cell(names, text(column.key(), column.args().toArray()), head));
        cell(names, text("duty.heat.sum"), head);
        for (HeatMap.Line line : map.lines()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cell(row, regionName.apply(line.regionPath()), null);
            cell(row, line.debtorName(), null);
            line.cells().forEach(one -> cell(row, one.state() == null ? "" : text("duty.heat.word." + one.state()), styles.get(one.state())));
            cell(row, tally(line.sum()), null);
        }
        Row sums = sheet.createRow(sheet.getLastRowNum() + 1);
        List.of(text("duty.heat.sum"), "").forEach(name -> cell(sums, name, head));
        map.columns().forEach(column -> cell(sums, tally(column.sum()), null));
        cell(sums, tally(map.sum()), head);
        lay(sheet, map.columns().size());
    }

    private static void lay(Sheet sheet, int periods) {
        sheet.createFreezePane(2, 2);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:2"));
        for (int column = 0; column < periods + 3; column++) {
            sheet.setColumnWidth(column, (column == 1 ? 40 : 20) * CHARACTER);
        }
    }

    private String tally(HeatMap.Tally sum) { return text("duty.heat.tally", sum.owed(), sum.done(), sum.overdue()); }

    private String text(String key, Object... args) { return Messages.text(locale, key, args); }

    private CellStyle style(IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        if (colour != null) {
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void cell(Row row, String text, CellStyle style) {
        Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }
}
