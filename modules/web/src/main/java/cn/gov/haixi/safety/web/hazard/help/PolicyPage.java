package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.ClaimDraft;
import cn.gov.haixi.safety.hazard.insurance.ClaimId;
import cn.gov.haixi.safety.hazard.insurance.Policies;
import cn.gov.haixi.safety.hazard.insurance.PolicyCase;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One policy: its terms, the services and claims under it. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    @Inject private PolicyQueries queries;
    @Inject private Policies policies;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private LocalDate day;
    private String words;
    private int dead;
    private int injured;
    private Money asked;
    private UUID claim;
    private Money paid;
    private transient PolicyCase whole;

    /** Asked for once a request. */
    public PolicyCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), policy());
        }
        return whole;
    }

    public String terminate() {
        policies.terminate(policy(), day, words);
        return done();
    }

    public String report() {
        policies.claim(policy(), new ClaimDraft(day, words, dead, injured, asked));
        return done();
    }

    /** Which claim the dialog is about. */
    public void choose(UUID one) { claim = one; }

    public String settle() {
        policies.settle(new ClaimId(claim), paid, words);
        return done();
    }

    private PolicyId policy() { return new PolicyId(Given.id(id)); }

    private String done() {
        notices.done("registry.saved");
        return "/hazard/policy?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public LocalDate getDay() { return day; }

    public void setDay(LocalDate day) { this.day = day; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public int getDead() { return dead; }

    public void setDead(int dead) { this.dead = dead; }

    public int getInjured() { return injured; }

    public void setInjured(int injured) { this.injured = injured; }

    public Money getAsked() { return asked; }

    public void setAsked(Money asked) { this.asked = asked; }

    public UUID getClaim() { return claim; }

    public void setClaim(UUID claim) { this.claim = claim; }

    public Money getPaid() { return paid; }

    public void setPaid(Money paid) { this.paid = paid; }
}
