package cn.gov.haixi.safety.web.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.statistics.ReturnCase;
import cn.gov.haixi.safety.hazard.statistics.ReturnDraft;
import cn.gov.haixi.safety.hazard.statistics.ReturnId;
import cn.gov.haixi.safety.hazard.statistics.ReturnNotFound;
import cn.gov.haixi.safety.hazard.statistics.ReturnQueries;
import cn.gov.haixi.safety.hazard.statistics.Returns;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The caller's own return of a period: its figures are there already; what is written can be kept and handed in later. */
@Named
@ViewScoped
public class ReturnEditPage implements Serializable {
    @Inject private ReturnQueries queries;
    @Inject private Returns returns;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private LocalDate from;
    private LocalDate to;
    private Long seen;
    private String analysis;
    private String chief;
    private transient Collection<Part> signed;
    private transient ReturnCase whole;

    /** @return where a return that is handed in is read */
    public String load() {
        seen = getWhole().version();
        analysis = getWhole().analysis();
        chief = getWhole().chief();
        return getWhole().writes() || getWhole().id() == null ? null : shown(getWhole().id());
    }

    public ReturnCase getWhole() {
        if (whole == null) {
            whole = queries.own(caller.scope(), period());
        }
        return whole;
    }

    public String save() {
        try (Uploads sent = Uploads.of(signed == null ? List.of() : signed)) {
            returns.save(period(), seen, new ReturnDraft(analysis, chief), sent.list());
        }
        notices.done("registry.saved");
        return "/hazard/return-edit?faces-redirect=true&from=" + from + "&to=" + to;
    }

    public String submit() {
        try (Uploads sent = Uploads.of(signed == null ? List.of() : signed)) {
            ReturnId id = returns.submit(period(), seen, new ReturnDraft(analysis, chief), sent.list());
            notices.done("hazard.return.submitted");
            return shown(id);
        }
    }

    private static String shown(ReturnId id) { return "/hazard/return?faces-redirect=true&id=" + id.value(); }

    private ObligationPeriod period() {
        if (from == null || to == null || to.isBefore(from)) {
            throw new ReturnNotFound();
        }
        return new ObligationPeriod(from, to);
    }

    public boolean isOver() { return to.isBefore(LocalDate.now(clock)); }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getAnalysis() { return analysis; }

    public void setAnalysis(String analysis) { this.analysis = analysis; }

    public String getChief() { return chief; }

    public void setChief(String chief) { this.chief = chief; }

    public Collection<Part> getSigned() { return signed; }

    public void setSigned(Collection<Part> signed) { this.signed = signed; }
}
