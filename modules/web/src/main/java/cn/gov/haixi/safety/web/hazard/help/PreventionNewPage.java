package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.hazard.insurance.PolicyRow;
import cn.gov.haixi.safety.hazard.insurance.PreventionDraft;
import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.insurance.Preventions;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Records a service under a policy. */
@Named
@ViewScoped
public class PreventionNewPage implements Serializable {
    @Inject private PolicyQueries queries;
    @Inject private Preventions preventions;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String policy;
    private LocalDate servedOn;
    private PreventionKind kind;
    private String people;
    private String words;
    private Money cost = Money.ZERO;
    private transient PolicyRow under;

    public PolicyRow getUnder() {
        if (under == null) {
            under = queries.get(caller.scope(), new PolicyId(Given.id(policy))).row();
        }
        return under;
    }

    public String record() {
        var id = preventions.record(new PolicyId(Given.id(policy)), new PreventionDraft(servedOn, kind, people, words, cost));
        notices.done("registry.saved");
        return "/hazard/prevention?faces-redirect=true&id=" + id.value();
    }

    public String getPolicy() { return policy; }

    public void setPolicy(String policy) { this.policy = policy; }

    public LocalDate getServedOn() { return servedOn; }

    public void setServedOn(LocalDate servedOn) { this.servedOn = servedOn; }

    public PreventionKind getKind() { return kind; }

    public void setKind(PreventionKind kind) { this.kind = kind; }

    public String getPeople() { return people; }

    public void setPeople(String people) { this.people = people; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public Money getCost() { return cost; }

    public void setCost(Money cost) { this.cost = cost; }
}
