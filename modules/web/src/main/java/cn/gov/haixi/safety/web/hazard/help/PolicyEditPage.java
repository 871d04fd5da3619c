package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.Policies;
import cn.gov.haixi.safety.hazard.insurance.PolicyDraft;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Enters a policy, or corrects one when the URL names it. */
@Named
@ViewScoped
public class PolicyEditPage implements Serializable {
    @Inject private PolicyQueries queries;
    @Inject private Policies policies;
    @Inject private EnterpriseChoice choice;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String number;
    private String insurer;
    private String enterprise;
    private int persons;
    private Money perPerson;
    private Money total;
    private Money premium;
    private LocalDate from;
    private LocalDate until;
    private long version;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.get(caller.scope(), new PolicyId(Given.id(id)));
        var row = whole.row();
        version = whole.version();
        number = row.number();
        insurer = row.insurer() == null ? row.insurerName() : choice.label(row.insurer());
        enterprise = choice.label(row.enterprise());
        persons = row.persons();
        perPerson = row.perPerson();
        total = row.total();
        premium = row.premium();
        from = row.from();
        until = row.until();
    }

    public String save() {
        EnterpriseId by = choice.chosen(insurer);
        var draft = new PolicyDraft(number, by, by == null ? insurer : null, choice.known(enterprise), persons, perPerson, total, premium, from, until);
        if (isNew()) {
            id = policies.enter(draft).value().toString();
        } else {
            policies.correct(new PolicyId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/hazard/policy?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    /** An insurer enters its own policies only. */
    public boolean isOwn() { return caller.scope().reach() == Scope.Reach.ENTERPRISE; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public String getInsurer() { return insurer; }

    public void setInsurer(String insurer) { this.insurer = insurer; }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public int getPersons() { return persons; }

    public void setPersons(int persons) { this.persons = persons; }

    public Money getPerPerson() { return perPerson; }

    public void setPerPerson(Money perPerson) { this.perPerson = perPerson; }

    public Money getTotal() { return total; }

    public void setTotal(Money total) { this.total = total; }

    public Money getPremium() { return premium; }

    public void setPremium(Money premium) { this.premium = premium; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }
}
