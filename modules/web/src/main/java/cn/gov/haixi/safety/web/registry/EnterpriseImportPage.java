package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseImport;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseSheets;
import cn.gov.haixi.safety.registry.enterprise.ImportedRow;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Brings enterprises in from Excel and tells of each row what became of it. */
@Named
@ViewScoped
public class EnterpriseImportPage implements Serializable {
    @Inject private EnterpriseImport intake;
    @Inject private EnterpriseSheets sheets;
    @Inject private Language language;
    private transient UploadedFile file;
    private List<ImportedRow> report = List.of();

    public void read() throws IOException {
        Path copy = Files.createTempFile("enterprises", ".xlsx");
        try (InputStream sent = file.getInputStream()) {
            Files.copy(sent, copy, StandardCopyOption.REPLACE_EXISTING);
            report = List.copyOf(intake.read(copy, language.getLocale()));
        } finally {
            Files.delete(copy);
        }
    }

    public StreamedContent getTemplate() {
        return Download.of("enterprises-template.xlsx", Download.EXCEL, out -> sheets.writeTemplate(language.getLocale(), out));
    }

    public long getEntered() { return report.stream().filter(ImportedRow::entered).count(); }

    public List<ImportedRow> getReport() { return report; }

    public List<ImportedRow> getRefused() { return report.stream().filter(row -> !row.entered()).toList(); }

    public int getMost() { return EnterpriseImport.MOST_ROWS; }

    public UploadedFile getFile() { return file; }

    public void setFile(UploadedFile file) { this.file = file; }
}
