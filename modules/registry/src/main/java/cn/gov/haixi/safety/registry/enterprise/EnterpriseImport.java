package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Enters enterprises from the sheet of {@link EnterpriseSheets#writeTemplate}. Every row stands for itself: what is right is entered,
 * what is wrong is reported with its row and reason, to be corrected and brought again; rows entered before are then refused by their code.
 */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnterpriseImport {
    public static final int MOST_ROWS = 5000;
    private static final Set<String> YES = Set.of("是", "Y", "YES", "TRUE", "1");
    @Inject private Clock clock;
    @Inject private Enterprises enterprises;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    public List<ImportedRow> read(@NotNull Path file, @NotNull Locale locale) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); XSSFWorkbook book = new XSSFWorkbook(opened)) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > MOST_ROWS || sheet.getLastRowNum() < 1) {
                throw new ImportFileRefused(MOST_ROWS);
            }
            List<ImportedRow> report = new ArrayList<>();
            DataFormatter reader = new DataFormatter(Locale.ROOT);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                if (row != null && Stream.of(EnterpriseColumn.values()).anyMatch(column -> !cell(reader, row, column).isEmpty())) {
                    report.add(enter(reader, row, locale));
                }
            }
            return report;
        } catch (IOException | InvalidFormatException | POIXMLException | IllegalArgumentException unreadable) {
            throw new ImportFileRefused(MOST_ROWS);
        }
    }

    private ImportedRow enter(DataFormatter reader, Row row, Locale locale) {
        String uscc = cell(reader, row, EnterpriseColumn.USCC);
        String name = cell(reader, row, EnterpriseColumn.NAME);
        return new ImportedRow(row.getRowNum() + 1, shortened(uscc), shortened(name), refusal(reader, row, locale));
    }

    private String refusal(DataFormatter reader, Row row, Locale locale) {
        try {
            RegionRow region = region(cell(reader, row, EnterpriseColumn.REGION));
            var draft = new EnterpriseDraft(cell(reader, row, EnterpriseColumn.USCC), cell(reader, row, EnterpriseColumn.NAME), region.code(),
                    cell(reader, row, EnterpriseColumn.INDUSTRY).split(" ", 2)[0], supervisor(cell(reader, row, EnterpriseColumn.SUPERVISOR), region),
                    YES.contains(cell(reader, row, EnterpriseColumn.KEY).toUpperCase(Locale.ROOT)), cell(reader, row, EnterpriseColumn.ADDRESS),
                    degrees(cell(reader, row, EnterpriseColumn.LONGITUDE)), degrees(cell(reader, row, EnterpriseColumn.LATITUDE)));
            String contact = cell(reader, row, EnterpriseColumn.CONTACT);
            String phone = cell(reader, row, EnterpriseColumn.PHONE);
            enterprises.enter(draft, contact.isEmpty() && phone.isEmpty() ? List.of() : List.of(new ContactDraft(contact, null, phone)));
            return null;
        } catch (BusinessException refused) {
            return Messages.text(locale, refused.code(), refused.args());
        } catch (ConstraintViolationException shape) {
            return shape.getConstraintViolations().stream().map(violation -> Messages.text(locale, heading(violation.getPropertyPath().toString()))
                    + ": " + said(violation.getMessage(), locale)).sorted().reduce((one, other) -> one + "; " + other).orElseThrow();
        }
    }

    /** Our own constraints name a key in braces, which Bean Validation does not know and leaves. */
    private static String said(String message, Locale locale) {
        return message.startsWith("{") ? Messages.text(locale, message.substring(1, message.length() - 1)) : message;
    }

    /** {@code enter.draft.name} is the column of names. */
    private static String heading(String path) {
        String property = path.substring(path.lastIndexOf('.') + 1);
        return path.contains("contacts") ? (property.equals("phone") ? EnterpriseColumn.PHONE : EnterpriseColumn.CONTACT).heading()
                : Stream.of(EnterpriseColumn.values()).filter(column -> property.toUpperCase(Locale.ROOT).startsWith(column.name())).findFirst()
                .orElse(EnterpriseColumn.NAME).heading();
    }

    /** By code or by name. */
    private RegionRow region(String typed) {
        return regions.at(LocalDate.now(clock)).stream().filter(region -> region.code().equals(typed) || region.name().equals(typed)
                || region.nameEn().equalsIgnoreCase(typed)).findFirst().orElseGet(() -> regions.get(shortened(typed)));
    }

    private OrganisationId supervisor(String typed, RegionRow region) {
        if (typed.isEmpty()) {
            return null;
        }
        String prefecture = region.path().substring(0, region.path().indexOf('/'));
        return Stream.of(region.code(), prefecture).flatMap(code -> organisations.inRegion(code, OrganisationKind.MEMBER_UNIT).stream())
                .filter(unit -> unit.name().equals(typed)).findFirst().map(OrganisationRow::id)
                .orElseThrow(() -> new SupervisorRefused(shortened(typed)));
    }

    private static BigDecimal degrees(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            throw new PositionRefused();
        }
        return new BigDecimal(typed);
    }

    private static String cell(DataFormatter reader, Row row, EnterpriseColumn column) {
        return reader.formatCellValue(row.getCell(column.ordinal())).replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String shortened(String text) { return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 39)) + "…" : text; }
}
