package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.audit.AuditFilter;
import cn.gov.haixi.safety.platform.audit.AuditQueries;
import cn.gov.haixi.safety.platform.audit.AuditRow;
import cn.gov.haixi.safety.platform.audit.AuditVerdict;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** The audit trail for the audit administrator: looked through, verified, taken along. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    @Inject private AuditQueries queries;
    @Inject private AuditSheet sheet;
    @Inject private Texts texts;
    @Inject private Clock clock;
    private LocalDate from;
    private LocalDate to;
    private String actor;
    private String act;
    /** An id from this page's own links. */
    private String subject;
    private transient AuditVerdict verdict;
    private final LazyRows<AuditRow> rows = new LazyRows<>((range, sort) -> queries.find(filter(), range), AuditRow::id);

    private AuditFilter filter() {
        return new AuditFilter(blank(actor), blank(act), null, blank(subject) == null ? null : UUID.fromString(subject), from == null ? null : start(from), to == null ? null : start(to.plusDays(1)));
    }

    private Instant start(LocalDate day) { return day.atStartOfDay(clock.getZone()).toInstant(); }

    private static String blank(String text) { return text == null || text.isBlank() ? null : text.strip(); }

    /** The filter goes into the address, where it can be kept and sent on. */
    public String search() { return "/platform/audit?faces-redirect=true&includeViewParams=true"; }

    public void verify() { verdict = queries.verify(); }

    /** In the order of their words. */
    public List<String> getActs() { return queries.acts().stream().sorted(Comparator.comparing(texts::get)).toList(); }

    public StreamedContent getExcel() { return file("xlsx", Download.EXCEL, out -> sheet.excel(filter(), out)); }

    public StreamedContent getCsv() { return file("csv", "text/csv;charset=UTF-8", out -> sheet.csv(filter(), out)); }

    private StreamedContent file(String ending, String type, Download.Writer writer) {
        return Download.of("audit-" + LocalDate.now(clock) + "." + ending, type, writer);
    }

    public AuditVerdict getVerdict() { return verdict; }

    public AuditVerdict.Fault getFault() { return verdict.fault().orElse(null); }

    public LazyDataModel<AuditRow> getRows() { return rows; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getActor() { return actor; }

    public void setActor(String actor) { this.actor = actor; }

    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    public String getSubject() { return subject; }

    public void setSubject(String subject) { this.subject = subject; }
}
