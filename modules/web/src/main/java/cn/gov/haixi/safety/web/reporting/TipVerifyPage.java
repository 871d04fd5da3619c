package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.VerificationRecord;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** The verifiers' record of what they found, to be signed (M3.5). */
@Named
@ViewScoped
public class TipVerifyPage implements Serializable {
    @Inject private TipQueries queries;
    @Inject private Verifications verifications;
    @Inject private Caller caller;
    private String id;
    private transient TipCase tip;
    private Conclusion conclusion;
    private FindingClass finding;
    private String found;
    private String inspectors;
    private String leader;
    private transient List<Part> scans;

    /** An address that leads to none is answered so before anything is drawn. */
    public void load() { getTip(); }

    public TipCase getTip() {
        if (tip == null) {
            tip = queries.caseOf(caller.scope(), new TipId(Given.id(id)));
        }
        return tip;
    }

    public String sign() {
        FindingClass grade = conclusion == Conclusion.UNTRUE ? null : finding;
        try (Uploads files = Uploads.of(scans)) {
            verifications.verify(new TipId(Given.id(id)), new VerificationRecord(conclusion, grade, found, inspectors, leader), files.list());
        }
        return "/reporting/tip?faces-redirect=true&id=" + id;
    }

    public Conclusion[] getConclusions() { return Conclusion.values(); }

    public FindingClass[] getFindings() { return FindingClass.values(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public Conclusion getConclusion() { return conclusion; }

    public void setConclusion(Conclusion conclusion) { this.conclusion = conclusion; }

    public FindingClass getFinding() { return finding; }

    public void setFinding(FindingClass finding) { this.finding = finding; }

    public String getFound() { return found; }

    public void setFound(String found) { this.found = found; }

    public String getInspectors() { return inspectors; }

    public void setInspectors(String inspectors) { this.inspectors = inspectors; }

    public String getLeader() { return leader; }

    public void setLeader(String leader) { this.leader = leader; }

    public List<Part> getScans() { return scans; }

    public void setScans(List<Part> scans) { this.scans = scans; }
}
