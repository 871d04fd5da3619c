package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.reporting.retention.DueIdentity;
import cn.gov.haixi.safety.reporting.retention.Retentions;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Identities about to be deleted; the custodian may keep one on. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {
    @Inject private Retentions retentions;
    @Inject private Notices notices;
    private transient List<DueIdentity> rows;
    private String tip;
    private LocalDate until;
    private String reason;

    public List<DueIdentity> getRows() {
        if (rows == null) {
            rows = retentions.aboutToGo();
        }
        return rows;
    }

    public String keepOn() {
        retentions.keepOn(new TipId(Given.id(tip)), until, reason);
        notices.done("reporting.retention.kept-on", until);
        return "/reporting/identities?faces-redirect=true";
    }

    public String getTip() { return tip; }

    public void setTip(String tip) { this.tip = tip; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
