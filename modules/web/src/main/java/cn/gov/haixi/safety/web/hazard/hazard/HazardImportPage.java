package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.HazardImport;
import cn.gov.haixi.safety.hazard.hazard.HazardSheets;
import cn.gov.haixi.safety.hazard.hazard.ImportedHazard;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Brings hazards in from Excel and tells of each row what became of it. */
@Named
@ViewScoped
public class HazardImportPage implements Serializable {
    @Inject private HazardImport intake;
    @Inject private HazardSheets sheets;
    @Inject private Language language;
    private transient Part file;
    private List<ImportedHazard> report = List.of();

    public void read() {
        try (Uploads sent = Uploads.of(List.of(file))) {
            report = sent.list().isEmpty() ? List.of() : List.copyOf(intake.read(sent.list().get(0).content(), language.getLocale()));
        }
    }

    public StreamedContent getTemplate() { return Download.of("hazards-template.xlsx", Download.EXCEL, out -> sheets.writeTemplate(language.getLocale(), out)); }

    public long getEntered() { return report.stream().filter(ImportedHazard::entered).count(); }

    public List<ImportedHazard> getReport() { return report; }

    public List<ImportedHazard> getRefused() { return report.stream().filter(row -> !row.entered()).toList(); }

    public int getMost() { return HazardImport.MOST_ROWS; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
