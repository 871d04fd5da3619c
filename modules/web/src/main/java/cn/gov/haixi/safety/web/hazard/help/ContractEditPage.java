package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.AgencyQueries;
import cn.gov.haixi.safety.hazard.service.AgencyRow;
import cn.gov.haixi.safety.hazard.service.ContractDraft;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Enters a contract of a bought service, or corrects one when the URL names it. */
@Named
@ViewScoped
public class ContractEditPage implements Serializable {
    @Inject private ContractQueries queries;
    @Inject private AgencyQueries agencyQueries;
    @Inject private Contracts contracts;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String number;
    private String agency;
    private String subject;
    private Money budget;
    private Money sum;
    private LocalDate from;
    private LocalDate until;
    private long version;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.get(caller.scope(), new ContractId(Given.id(id)));
        version = whole.version();
        number = whole.row().number();
        agency = whole.row().agency().value().toString();
        subject = whole.row().subject();
        budget = whole.row().budget();
        sum = whole.row().sum();
        from = whole.row().from();
        until = whole.row().until();
    }

    public List<AgencyRow> getAgencies() { return agencyQueries.find(caller.scope(), null, new PageRange(0, PageRange.MOST)).rows(); }

    public String save() {
        var draft = new ContractDraft(number, new AgencyId(Given.id(agency)), subject, budget, sum, from, until);
        if (isNew()) {
            id = contracts.enter(draft).value().toString();
        } else {
            contracts.correct(new ContractId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/hazard/service?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public String getAgency() { return agency; }

    public void setAgency(String agency) { this.agency = agency; }

    public String getSubject() { return subject; }

    public void setSubject(String subject) { this.subject = subject; }

    public Money getBudget() { return budget; }

    public void setBudget(Money budget) { this.budget = budget; }

    public Money getSum() { return sum; }

    public void setSum(Money sum) { this.sum = sum; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }
}
