package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Enters hazards from the sheet of {@link HazardSheets#writeTemplate}. Every row stands for itself: what is right is entered, what is wrong is reported
 * with its row and reason, to be corrected and brought again; rows entered before are then refused.
 */
@Stateless
@RolesAllowed({Permission.HAZARD_RECTIFY, Permission.HAZARD_HANDLE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HazardImport {
    public static final int MOST_ROWS = 2000;

    @Inject private EntityManager em;
    @Inject private Hazards hazards;
    @Inject private AccidentTypes accidentTypes;
    @Inject private EnterpriseQueries enterprises;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public List<ImportedHazard> read(@NotNull Path file, @NotNull Locale locale) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); XSSFWorkbook book = new XSSFWorkbook(opened)) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > MOST_ROWS || sheet.getLastRowNum() < 1) {
                throw new ImportFileRefused(MOST_ROWS);
            }
            List<ImportedHazard> report = new ArrayList<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Line line = row == null ? null : new Line(row);
                if (line != null && Stream.of(HazardColumn.values()).anyMatch(column -> !line.cell(column).isEmpty())) {
                    report.add(new ImportedHazard(i + 1, shortened(line.cell(HazardColumn.ENTERPRISE)), shortened(line.cell(HazardColumn.FOUND)), refusal(line, locale)));
                }
            }
            return report;
        } catch (IOException | InvalidFormatException | POIXMLException | IllegalArgumentException unreadable) {
            throw new ImportFileRefused(MOST_ROWS);
        }
    }

    private String refusal(Line line, Locale locale) {
        try {
            HazardEntry entry = line.entry();
            refuseEnteredBefore(entry);
            hazards.byImport(entry);
            return null;
        } catch (BusinessException refused) {
            return Messages.text(locale, refused.code(), refused.args());
        } catch (ConstraintViolationException shape) {
            return shape.getConstraintViolations().stream().map(violation -> Messages.text(locale, heading(violation.getPropertyPath().toString())) + ": " + violation.getMessage())
                    .sorted().reduce((one, other) -> one + "; " + other).orElseThrow();
        }
    }

    private void refuseEnteredBefore(HazardEntry entry) {
        UUID own = caller.scope().enterprise() != null ? caller.scope().enterprise() : entry.enterprise() == null ? null : entry.enterprise().value();
        var same = em.createQuery("select h.number from Hazard h where h.foundOn = :on and h.found = :found and h.source = IMPORT and "
                        + (own == null ? "h.enterprise is null and h.regionPath = :where" : "h.enterprise = :where"), String.class)
                .setParameter("on", entry.foundOn()).setParameter("found", entry.found() == null ? "" : entry.found().strip()).setParameter("where", own == null ? entry.regionPath() : own);
        same.getResultStream().findFirst().ifPresent(number -> { throw new EnteredBefore(number); });
    }

    /** {@code byImport.entry.found} is the column of what was found. */
    private static String heading(String path) {
        String property = path.substring(path.lastIndexOf('.') + 1).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Stream.of(HazardColumn.values()).filter(column -> column.name().equals(property)).findFirst()
                .orElse(property.startsWith("REGION") ? HazardColumn.REGION : HazardColumn.ENTERPRISE).heading();
    }

    private static String shortened(String text) { return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 39)) + "…" : text; }

    /** One row, read by its columns. */
    private final class Line {
        private final DataFormatter reader = new DataFormatter(Locale.ROOT);
        private final Row row;

        Line(Row row) { this.row = row; }

        HazardEntry entry() {
            Optional<EnterpriseRow> enterprise = enterprise(cell(HazardColumn.ENTERPRISE));
            LocalDate foundOn = date();
            String longitude = cell(HazardColumn.LONGITUDE);
            String latitude = cell(HazardColumn.LATITUDE);
            var position = longitude.isEmpty() && latitude.isEmpty() ? null : new Position(degrees(longitude), degrees(latitude));
            return new HazardEntry(enterprise.map(EnterpriseRow::id).orElse(null), enterprise.isPresent() ? null : orNull(cell(HazardColumn.ENTERPRISE)),
                    enterprise.isPresent() && cell(HazardColumn.REGION).isEmpty() ? enterprise.get().regionPath() : region(cell(HazardColumn.REGION)), orNull(cell(HazardColumn.PLACE)), position, null, cell(HazardColumn.FOUND),
                    new Classification(constant(HazardClass.class, cell(HazardColumn.GRADE)), constant(HazardFactor.class, cell(HazardColumn.FACTOR)),
                            accidentType(cell(HazardColumn.ACCIDENT_TYPE), foundOn)), foundOn, orNull(cell(HazardColumn.FOUND_BY)));
        }

        String cell(HazardColumn column) { return reader.formatCellValue(row.getCell(column.ordinal())).replaceAll("\\p{Cntrl}", "").strip(); }

        /** By code or by name; an enterprise's account enters its own, whatever stands here. A name that the register lacks needs a region. */
        private Optional<EnterpriseRow> enterprise(String typed) {
            if (caller.scope().enterprise() != null) {
                return Optional.of(enterprises.get(new EnterpriseId(caller.scope().enterprise())));
            }
            Optional<EnterpriseRow> known = enterprises.named(typed, caller.scope().regionPath());
            if (known.isEmpty() && cell(HazardColumn.REGION).isEmpty()) {
                throw EnterpriseUnknown.inSheet(shortened(typed));
            }
            return known;
        }

        private String region(String typed) {
            return regions.at(LocalDate.now(clock)).stream().filter(one -> one.code().equals(typed) || one.name().equals(typed) || one.nameEn().equalsIgnoreCase(typed)).findFirst()
                    .map(RegionRow::path).orElseThrow(() -> new ImportCellRefused(shortened(typed)));
        }

        private LocalDate date() {
            Cell cell = row.getCell(HazardColumn.FOUND_ON.ordinal());
            if (cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                return cell.getLocalDateTimeCellValue().toLocalDate();
            }
            try {
                return LocalDate.parse(cell(HazardColumn.FOUND_ON).replace('/', '-'));
            } catch (DateTimeParseException unreadable) {
                throw new ImportCellRefused(shortened(cell(HazardColumn.FOUND_ON)));
            }
        }

        private String accidentType(String typed, LocalDate foundOn) {
            return accidentTypes.on(foundOn).stream().filter(type -> type.code().equals(typed) || type.name().equals(typed) || type.nameEn().equalsIgnoreCase(typed)).findFirst()
                    .map(AccidentTypeRow::code).orElseThrow(() -> new AccidentTypeRefused(shortened(typed)));
        }

        /** By its word in either language. */
        private <E extends Enum<E>> E constant(Class<E> type, String typed) {
            return Stream.of(type.getEnumConstants()).filter(one -> Messages.LOCALES.stream().anyMatch(locale -> Messages.text(locale, Messages.key(one)).equalsIgnoreCase(typed))).findFirst()
                    .orElseThrow(() -> new ImportCellRefused(shortened(typed)));
        }

        private BigDecimal degrees(String typed) {
            if (!typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
                throw new ImportCellRefused(shortened(typed));
            }
            return new BigDecimal(typed);
        }

        private String orNull(String typed) { return typed.isEmpty() ? null : typed; }
    }
}
