package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as an Excel file and back: what is written can be changed and read again. A file with one wrong row is refused whole, with the row and what stands there. */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScoreSheetFiles {
    private static final List<String> COLUMNS = List.of("section", "wording", "standard", "points", "evidence");
    private static final int[] WIDTHS = {24, 56, 56, 10, 16};
    private static final int CHARACTER = 256;
    private static final int MOST_SHOWN = 40;

    @Inject private ScoreSheetQueries queries;
    @Inject private AuditTrail audit;

    public void write(@NotNull Scope scope, @NotNull ScoreSheetId id, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        SheetCase sheet = queries.get(scope, id);
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet page = book.createSheet(Messages.text(locale, "hazard.scoresheet.sheet"));
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            Row heading = page.createRow(0);
            IntStream.range(0, COLUMNS.size()).forEach(column -> {
                heading.createCell(column).setCellValue(Messages.text(locale, "hazard.scoresheet." + COLUMNS.get(column)));
                heading.getCell(column).setCellStyle(bold);
                page.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            });
            page.createFreezePane(0, 1);
            for (ItemRow item : sheet.items()) {
                Row row = page.createRow(item.place());
                row.createCell(0).setCellValue(item.section());
                row.createCell(1).setCellValue(item.wording());
                row.createCell(2).setCellValue(item.standard());
                row.createCell(3).setCellValue(item.points().doubleValue());
                row.createCell(4).setCellValue(Messages.text(locale, Messages.key(item.evidence())));
            }
            book.write(to);
        }
        audit.appendAlone("hazard.scoresheet.audit.exported", ScoreSheets.SUBJECT, id.value(), sheet.row().title());
    }

    /** @return the items of the file's first page, to be saved by whoever edits a draft */
    public List<ItemDraft> read(@NotNull Path file) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); XSSFWorkbook book = new XSSFWorkbook(opened)) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() < 1 || sheet.getLastRowNum() > ScoreSheets.MOST_ITEMS) {
                throw new SheetFileRefused(ScoreSheets.MOST_ITEMS);
            }
            List<ItemDraft> items = new ArrayList<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                if (row != null && IntStream.range(0, COLUMNS.size()).anyMatch(column -> !cell(row, column).isEmpty())) {
                    items.add(item(i + 1, row));
                }
            }
            return items;
        } catch (IOException | InvalidFormatException | POIXMLException | IllegalArgumentException unreadable) {
            throw new SheetFileRefused(ScoreSheets.MOST_ITEMS);
        }
    }

    private static ItemDraft item(int number, Row row) {
        String points = cell(row, 3);
        if (!points.matches("[0-9]{1,3}(\\.[0-9])?") || points.matches("0+(\\.0)?")) {
            throw refused(number, points);
        }
        return new ItemDraft(words(number, row, 0, 120), words(number, row, 1, 500), optional(number, row, 2, 1000), new BigDecimal(points), evidence(number, cell(row, 4)));
    }

    private static String words(int number, Row row, int column, int most) {
        String words = optional(number, row, column, most);
        if (words.isEmpty()) {
            throw refused(number, words);
        }
        return words;
    }

    private static String optional(int number, Row row, int column, int most) {
        String words = cell(row, column);
        if (words.length() > most) {
            throw refused(number, words);
        }
        return words;
    }

    /** By its word in either language; nothing typed means none is asked for. */
    private static ItemEvidence evidence(int number, String typed) {
        return typed.isEmpty() ? ItemEvidence.NONE : Stream.of(ItemEvidence.values())
                .filter(one -> Messages.LOCALES.stream().anyMatch(locale -> Messages.text(locale, Messages.key(one)).equalsIgnoreCase(typed))).findFirst().orElseThrow(() -> refused(number, typed));
    }

    private static SheetRowRefused refused(int number, String typed) {
        return new SheetRowRefused(number, typed.codePointCount(0, typed.length()) > MOST_SHOWN ? typed.substring(0, typed.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…" : typed);
    }

    private static String cell(Row row, int column) { return new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(column)).replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip(); }
}
