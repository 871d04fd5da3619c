package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.risk.ImportedRisks;
import cn.gov.haixi.safety.hazard.risk.RefusedRiskLine;
import cn.gov.haixi.safety.hazard.risk.RiskImport;
import cn.gov.haixi.safety.hazard.risk.RiskSheets;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Brings an enterprise's risk list in from Excel; where a line is wrong it tells which, and nothing has come in. */
@Named
@ViewScoped
public class RiskImportPage implements Serializable {
    @Inject private RiskImport intake;
    @Inject private RiskSheets sheets;
    @Inject private Language language;
    @Inject private Notices notices;
    private transient Part file;
    private List<RefusedRiskLine> refused = List.of();

    public String read() {
        try (Uploads sent = Uploads.of(List.of(file))) {
            ImportedRisks report = intake.read(sent.list().get(0).content(), language.getLocale());
            refused = List.copyOf(report.refused());
            if (refused.isEmpty()) {
                notices.done("hazard.risk.imported", report.measures(), report.known());
                return "/hazard/risk-tree?faces-redirect=true";
            }
        }
        return null;
    }

    public StreamedContent getTemplate() { return Download.of("risks-template.xlsx", Download.EXCEL, out -> sheets.writeTemplate(language.getLocale(), out)); }

    public List<RefusedRiskLine> getRefused() { return refused; }

    public int getMost() { return RiskImport.MOST_ROWS; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
