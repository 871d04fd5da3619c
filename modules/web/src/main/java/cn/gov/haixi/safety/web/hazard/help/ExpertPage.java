package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.Certificate;
import cn.gov.haixi.safety.hazard.expert.ExpertCase;
import cn.gov.haixi.safety.hazard.expert.ExpertId;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.expert.Experts;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One expert: who he is, what he holds, whom he must not judge, when he is away, what he was drawn for. */
@Named
@ViewScoped
public class ExpertPage implements Serializable {
    @Inject private ExpertQueries queries;
    @Inject private Experts experts;
    @Inject private EnterpriseChoice choice;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String name;
    private String number;
    private LocalDate until;
    private String enterprise;
    private String body;
    private String reason;
    private LocalDate from;
    private LocalDate to;
    private transient ExpertCase whole;
    private String phone;

    /** Asked for once a request. */
    public ExpertCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), expert());
        }
        return whole;
    }

    public String addCertificate() {
        experts.addCertificate(expert(), new Certificate(name, number, until));
        return done();
    }

    public String removeCertificate(String which) {
        experts.removeCertificate(expert(), which);
        return done();
    }

    /** Either an enterprise or an organisation. */
    public String addConflict() {
        if (Given.id(body) != null) {
            experts.addConflict(expert(), new OrganisationId(Given.id(body)), reason);
        } else {
            experts.addConflict(expert(), choice.known(enterprise), reason);
        }
        return done();
    }

    public String removeConflict(UUID party) {
        experts.removeConflict(expert(), party);
        return done();
    }

    public String addAbsence() {
        experts.addAbsence(expert(), from, to, reason);
        return done();
    }

    public String removeAbsence(LocalDate day) {
        experts.removeAbsence(expert(), day);
        return done();
    }

    public String withdraw() {
        experts.withdraw(expert(), reason);
        return done();
    }

    public String readmit() {
        experts.readmit(expert());
        return done();
    }

    public void reveal() { phone = experts.revealPhone(expert()); }

    public String getPhone() { return phone == null ? getWhole().row().phone() : phone; }

    public boolean isRevealed() { return phone != null; }

    private ExpertId expert() { return new ExpertId(Given.id(id)); }

    private String done() {
        notices.done("registry.saved");
        return "/hazard/expert?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }
}
