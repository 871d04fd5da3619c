package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.service.Agencies;
import cn.gov.haixi.safety.hazard.service.AgencyDraft;
import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.AgencyQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Enters a firm, or corrects one when the URL names it. */
@Named
@ViewScoped
public class AgencyEditPage implements Serializable {
    @Inject private AgencyQueries queries;
    @Inject private Agencies agencies;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String uscc;
    private String name;
    private String qualification;
    private LocalDate until;
    private String contact;
    private String phone;
    private long version;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.get(caller.scope(), new AgencyId(Given.id(id)));
        version = whole.version();
        uscc = whole.row().uscc();
        name = whole.row().name();
        qualification = whole.row().qualification();
        until = whole.row().until();
        contact = whole.row().contact();
        phone = whole.row().phone();
    }

    public String save() {
        var draft = new AgencyDraft(uscc, name, qualification, until, contact, phone);
        if (isNew()) {
            id = agencies.enter(draft).value().toString();
        } else {
            agencies.correct(new AgencyId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/hazard/service-agency?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getUscc() { return uscc; }

    public void setUscc(String uscc) { this.uscc = uscc; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getQualification() { return qualification; }

    public void setQualification(String qualification) { this.qualification = qualification; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }

    public String getContact() { return contact; }

    public void setContact(String contact) { this.contact = contact; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }
}
