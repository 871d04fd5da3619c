package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReports;
import cn.gov.haixi.safety.accountability.dutyreport.ReportCase;
import cn.gov.haixi.safety.accountability.dutyreport.ReportDocuments;
import cn.gov.haixi.safety.accountability.dutyreport.ReportId;
import cn.gov.haixi.safety.accountability.dutyreport.ReportReception;
import cn.gov.haixi.safety.accountability.dutyreport.Section;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.document.DocumentWriter;
import cn.gov.haixi.safety.platform.document.OfficialDocument;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.StreamedContent;

/**
 * One duty report: written by the house that owes it, kept by itself twice a minute, read and scored by the bodies that receive it. What two tabs or
 * two people write at once is never lost: the later one is told, keeps his words on the page, and decides.
 */
@Named
@ViewScoped
public class DutyReportPage implements Serializable {
    @Inject private DutyReportQueries queries;
    @Inject private DutyReports reports;
    @Inject private ReportReception reception;
    @Inject private ReportDocuments documents;
    @Inject private DocumentWriter writer;
    @Inject private ObligationQueries obligations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private String id;
    private String obligation;
    private transient ReportCase report;
    private transient ObligationCase owed;
    private List<String> words;
    private long version;
    private String number = "";
    private boolean conflict;
    private Instant keptAt;
    private String why;
    private Integer score;
    private String comment;
    private transient List<Part> files;

    /** An address that names the obligation leads to its report once somebody has begun it. */
    public String load() {
        if (id != null) {
            getReport();
            return null;
        }
        return queries.of(caller.scope(), new ObligationId(Given.id(obligation))).map(DutyReportPage::to).orElse(null);
    }

    public ReportCase getReport() {
        if (report == null && id != null) {
            report = queries.get(caller.scope(), reportId());
            if (words == null) {
                words = new ArrayList<>(report.sections().stream().map(Section::html).toList());
                version = report.version();
                number = report.row().documentNumber() == null ? "" : report.row().documentNumber();
            }
        }
        return report;
    }

    /** What is owed, as long as nothing has been begun. */
    public ObligationCase getOwed() {
        if (owed == null && id == null) {
            owed = obligations.get(caller.scope(), new ObligationId(Given.id(obligation)));
        }
        return owed;
    }

    public boolean isMayBegin() {
        return caller.may(Permission.REPORT_WRITE) && getOwed().facts().desk().value().equals(caller.organisation()) && getOwed().facts().state().waits();
    }

    public String begin() { return to(reports.begin(new ObligationId(Given.id(obligation)))); }

    /** Twice a minute, and only what is new. */
    public void keep() {
        if (conflict || getReport() == null || !getReport().allowed().write()) {
            return;
        }
        try {
            version = reports.save(reportId(), version, words);
            keptAt = clock.instant();
        } catch (ChangedMeanwhile elsewhere) {
            conflict = true;
        }
    }

    public void save() {
        conflict = false;
        keep();
        if (!conflict) {
            version = reports.number(reportId(), version, number == null ? "" : number.strip());
        }
    }

    /** This page's words are to stand. */
    public void overwrite() {
        version = queries.get(caller.scope(), reportId()).version();
        save();
    }

    public String submit() {
        try {
            version = reports.save(reportId(), version, words);
            version = reports.number(reportId(), version, number == null ? "" : number.strip());
            reports.submit(reportId(), version, words);
        } catch (ChangedMeanwhile elsewhere) {
            conflict = true;
            return null;
        }
        notices.done("accountability.report.submitted");
        return again();
    }

    public String recall() {
        reports.recall(reportId(), why);
        notices.done("accountability.report.recalled");
        return again();
    }

    public String sendBack() {
        reception.sendBack(reportId(), why);
        notices.done("accountability.report.sent-back");
        return again();
    }

    public String accept() {
        reception.accept(reportId(), score, comment);
        notices.done("accountability.report.accepted");
        return again();
    }

    public String publish() {
        boolean wanted = getReport().row().publishedOn() == null;
        reception.publish(reportId(), wanted);
        notices.done(wanted ? "accountability.report.published" : "accountability.report.withdrawn");
        return again();
    }

    public String attach() {
        try (Uploads uploads = Uploads.of(files)) {
            reports.attach(reportId(), uploads.list());
        }
        return again();
    }

    public StreamedContent getWord() {
        OfficialDocument document = documents.of(caller.scope(), reportId());
        return Download.of(document.title() + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", out -> writer.word(document, out));
    }

    public StreamedContent getPdf() {
        OfficialDocument document = documents.of(caller.scope(), reportId());
        return Download.of(document.title() + ".pdf", "application/pdf", out -> writer.pdf(document, out));
    }

    private ReportId reportId() { return new ReportId(Given.id(id)); }

    private static String to(ReportId report) { return "/accountability/report?faces-redirect=true&id=" + report.value(); }

    private String again() { return "/accountability/report?faces-redirect=true&id=" + id; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getObligation() { return obligation; }

    public void setObligation(String obligation) { this.obligation = obligation; }

    public List<String> getWords() { return words; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public boolean isConflict() { return conflict; }

    public Instant getKeptAt() { return keptAt; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }

    public Integer getScore() { return score; }

    public void setScore(Integer score) { this.score = score; }

    public String getComment() { return comment; }

    public void setComment(String comment) { this.comment = comment; }

    public List<Part> getFiles() { return files; }

    public void setFiles(List<Part> files) { this.files = files; }
}
