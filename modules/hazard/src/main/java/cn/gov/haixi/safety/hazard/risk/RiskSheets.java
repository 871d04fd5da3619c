package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Risks as Excel: the enterprises that a filter finds, one enterprise's whole tree a line a measure, and the empty sheet of an import. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RiskSheets {
    private static final List<String> COLUMNS = List.of("enterprise", "region", "colour", "red", "orange", "yellow", "blue", "unassessed", "next");
    private static final List<String> TREE = List.of("company-code", "object", "unit", "department", "responsible", "event", "consequence", "colour", "value", "assessed-on", "next", "measure", "kind", "check", "keeper", "emergency");
    private static final int ROWS_A_READ = 2_000;

    @Inject private RiskQueries queries;
    @Inject private RegionQueries regions;
    @Inject private AuditTrail audit;

    /** A line of the tree: an event, with one of its measures where it has any. */
    private record Line(String companyCode, RiskTree.Placed placed, RiskTree.MeasureRow measure) { }

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull RiskFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<RiskRow>write(to, Messages.text(locale, "hazard.risk.list"), headings(locale, COLUMNS), last -> queries.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ),
                row -> Arrays.asList(row.name(), regions.byPath(row.regionPath()).name(locale.getLanguage()), word(locale, row.colour()), row.red(), row.orange(), row.yellow(), row.blue(), row.unassessed(), row.nextOn()));
        return exported(written);
    }

    /** @return how many lines were written */
    public int writeTree(@NotNull Scope scope, @NotNull EnterpriseId enterprise, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        RiskTree tree = queries.tree(scope, enterprise);
        List<Line> lines = tree.events().stream().flatMap(placed -> placed.event().measures().isEmpty() ? Stream.of(new Line(tree.companyCode(), placed, null))
                : placed.event().measures().stream().map(measure -> new Line(tree.companyCode(), placed, measure))).toList();
        int written = ListSheet.<Line>write(to, Messages.text(locale, "hazard.risk.tree"), headings(locale, TREE), last -> last == null ? lines : List.of(), line -> cells(line, locale));
        return exported(written);
    }

    private static List<?> cells(Line line, Locale locale) {
        RiskTree.Placed placed = line.placed();
        RiskTree.EventRow event = placed.event();
        RiskTree.MeasureRow measure = line.measure();
        return Arrays.asList(line.companyCode(), placed.object().name(), placed.unit().name(), placed.unit().department(), placed.unit().responsible(), event.name(), event.consequence(), word(locale, event.colour()), event.value(),
                event.assessedOn(), event.nextOn(), measure == null ? null : measure.description(), measure == null ? null : word(locale, measure.kind()), measure == null ? null : measure.check(),
                measure == null ? null : measure.responsible(), event.emergency());
    }

    /** An empty sheet to fill in and bring back to {@link RiskImport}, with two examples. */
    @RolesAllowed(Permission.RISK_KEEP)
    public void writeTemplate(@NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        List<List<String>> examples = Stream.of("hazard.risk.sheet-example-lec", "hazard.risk.sheet-example-ls").map(key -> List.of(Messages.text(locale, key).split("\\|", -1))).toList();
        ListSheet.<List<String>>write(to, Messages.text(locale, "hazard.risk.tree"), Stream.of(RiskColumn.values()).map(column -> Messages.text(locale, column.heading())).toList(),
                last -> last == null ? examples : List.of(), cells -> cells);
    }

    private static List<String> headings(Locale locale, List<String> columns) { return columns.stream().map(column -> Messages.text(locale, "hazard.risk." + column)).toList(); }

    private static String word(Locale locale, Enum<?> constant) { return Messages.text(locale, Messages.key(constant)); }

    private int exported(int written) {
        audit.appendAlone("hazard.risk.audit.exported", RiskDesk.SUBJECT, null, String.valueOf(written));
        return written;
    }
}
