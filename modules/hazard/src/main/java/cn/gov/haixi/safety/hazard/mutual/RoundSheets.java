package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The result of a round as Excel: the ranking over all, by industry and by category, and every deduction that the caller may read. Outside of any
 * transaction, so that the session keeps none of the rows that are written.
 */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundSheets {
    private static final List<String> RANKING = List.of("rank", "group", "party", "score", "inspections", "deductions", "hazards");
    private static final List<String> DEDUCTIONS = List.of("inspected", "inspector", "section", "item", "most", "points", "reason", "hazard");
    private static final List<String> WIDE = List.of("group", "party", "inspected", "inspector", "section", "item", "reason");
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 256;

    @Inject private MutualQueries queries;
    @Inject private ScoringQueries scorings;
    @Inject private IndustryQueries industries;
    @Inject private AuditTrail audit;

    /** @throws ResultNotReady before the round is closed */
    public void write(@NotNull Scope scope, @NotNull RoundId id, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        RoundCase round = queries.get(scope, id);
        if (!round.row().state().ended()) {
            throw new ResultNotReady();
        }
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            Sheet overall = sheet(book, bold, locale, "ranking", RANKING);
            standings(overall, "", round.ranking().overall());
            Sheet byIndustry = sheet(book, bold, locale, "by-industry", RANKING);
            round.ranking().industries().forEach(group -> standings(byIndustry, group.industry() + " " + industries.get(group.industry()).name(), group.standings()));
            Sheet byCategory = sheet(book, bold, locale, "by-category", RANKING);
            round.ranking().categories().forEach(group -> standings(byCategory, Messages.text(locale, Messages.key(group.category())), group.standings()));
            Sheet deductions = sheet(book, bold, locale, "deductions-list", DEDUCTIONS);
            round.scorings().stream().filter(ScoringRow::readable).forEach(one -> deductions(deductions, scorings.get(scope, one.id()), locale));
            book.write(to);
        }
        audit.appendAlone("hazard.mutual.audit.exported", RoundDesk.ROUND, id.value(), round.row().number());
    }

    private static Sheet sheet(SXSSFWorkbook book, CellStyle bold, Locale locale, String name, List<String> columns) {
        Sheet sheet = book.createSheet(Messages.text(locale, "hazard.mutual." + name));
        Row heading = sheet.createRow(0);
        IntStream.range(0, columns.size()).forEach(column -> {
            heading.createCell(column).setCellValue(Messages.text(locale, "hazard.mutual." + columns.get(column)));
            heading.getCell(column).setCellStyle(bold);
            sheet.setColumnWidth(column, (WIDE.contains(columns.get(column)) ? 36 : 12) * CHARACTER);
        });
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void standings(Sheet sheet, String group, List<Standing> standings) {
        for (Standing standing : standings) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            if (standing.rank() > 0) {
                row.createCell(0).setCellValue(standing.rank());
                row.createCell(3).setCellValue(standing.score().doubleValue());
            }
            row.createCell(1).setCellValue(group);
            row.createCell(2).setCellValue(standing.party().name());
            row.createCell(4).setCellValue(standing.inspections());
            row.createCell(5).setCellValue(standing.deductions());
            row.createCell(6).setCellValue(standing.hazards());
        }
    }

    private static void deductions(Sheet sheet, ScoringCase scoring, Locale locale) {
        scoring.items().stream().filter(answer -> answer.deduction() || answer.grade() != null).forEach(answer -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(scoring.row().inspected().name());
            row.createCell(1).setCellValue(scoring.row().inspector().name());
            row.createCell(2).setCellValue(answer.section());
            row.createCell(3).setCellValue(answer.wording());
            row.createCell(4).setCellValue(answer.most().doubleValue());
            if (answer.points() != null) {
                row.createCell(5).setCellValue(answer.points().doubleValue());
            }
            row.createCell(6).setCellValue(answer.reason());
            row.createCell(7).setCellValue(answer.grade() == null ? "" : Messages.text(locale, Messages.key(answer.grade())));
        });
    }
}
