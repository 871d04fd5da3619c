package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.service.ContractCase;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.hazard.service.DeliverableId;
import cn.gov.haixi.safety.hazard.service.PaymentId;
import cn.gov.haixi.safety.hazard.service.Payments;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Names;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** One contract: what was delivered and accepted, what was paid, how good it was. */
@Named
@ViewScoped
public class ContractPage implements Serializable {
    @Inject private ContractQueries queries;
    @Inject private Contracts contracts;
    @Inject private Payments payments;
    @Inject private Caller caller;
    @Inject private Notices notices;
    @Inject private Names names;
    private String id;
    private String title;
    private LocalDate due;
    private UUID chosen;
    private String words;
    private Money amount;
    private String document;
    private Grade grade = Grade.GOOD;
    private transient Collection<Part> files;
    private transient ContractCase whole;

    /** Asked for once a request. */
    public ContractCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), contract());
        }
        return whole;
    }

    public String getBody() { return names.organisation(new OrganisationId(getWhole().row().organisation())); }

    public String addDeliverable() {
        contracts.addDeliverable(contract(), title, due);
        return done();
    }

    public String deliver(UUID deliverable) {
        contracts.deliver(new DeliverableId(deliverable));
        return done();
    }

    public String accept(UUID deliverable) {
        contracts.accept(new DeliverableId(deliverable), null);
        return done();
    }

    /** Which deliverable or payment the dialog is about. */
    public void choose(UUID one) {
        chosen = one;
        words = null;
    }

    public String sendBack() {
        contracts.sendBack(new DeliverableId(chosen), words);
        return done();
    }

    public String propose() {
        payments.propose(contract(), amount, document);
        return done();
    }

    public String confirm(UUID payment) {
        payments.confirm(new PaymentId(payment));
        return done();
    }

    public String refuse() {
        payments.refuse(new PaymentId(chosen), words);
        return done();
    }

    public String flagFalse() {
        contracts.flagFalse(contract(), words);
        return done();
    }

    public String close() {
        contracts.close(contract(), grade, words);
        return done();
    }

    public String attach() {
        try (Uploads uploads = Uploads.of(files)) {
            contracts.attach(contract(), uploads.list());
        }
        return done();
    }

    private ContractId contract() { return new ContractId(Given.id(id)); }

    private String done() {
        notices.done("registry.saved");
        return "/hazard/service?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public LocalDate getDue() { return due; }

    public void setDue(LocalDate due) { this.due = due; }

    public UUID getChosen() { return chosen; }

    public void setChosen(UUID chosen) { this.chosen = chosen; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public Money getAmount() { return amount; }

    public void setAmount(Money amount) { this.amount = amount; }

    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    public Grade getGrade() { return grade; }

    public void setGrade(Grade grade) { this.grade = grade; }

    public Collection<Part> getFiles() { return files; }

    public void setFiles(Collection<Part> files) { this.files = files; }
}
