package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.DrawDraft;
import cn.gov.haixi.safety.hazard.expert.Draws;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Asks for experts, and draws them. */
@Named
@ViewScoped
public class DrawNewPage implements Serializable {
    @Inject private Draws draws;
    @Inject private EnterpriseChoice choice;
    @Inject private Notices notices;
    private String purpose;
    private ExpertField field;
    private String region;
    private int wanted = 1;
    private LocalDate from;
    private LocalDate to;
    private String enterprise;
    private String body;

    public String draw() {
        EnterpriseId judged = enterprise == null || enterprise.isBlank() ? null : choice.known(enterprise);
        var draft = new DrawDraft(purpose, field, region == null || region.isBlank() ? null : region, wanted, from, to, judged == null ? null : judged.value(), Given.id(body));
        String id = draws.draw(draft).value().toString();
        notices.done("hazard.draw.drawn");
        return "/hazard/draw?faces-redirect=true&id=" + id;
    }

    public String getPurpose() { return purpose; }

    public void setPurpose(String purpose) { this.purpose = purpose; }

    public ExpertField getField() { return field; }

    public void setField(ExpertField field) { this.field = field; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public int getWanted() { return wanted; }

    public void setWanted(int wanted) { this.wanted = wanted; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }
}
