package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonDraft;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Enters a person, or corrects one when the URL names it. */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {
    @Inject private PersonQueries queries;
    @Inject private People people;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private long version;
    private String id;
    private String name;
    private String organisation;
    private String phone;
    private LocalDate validFrom;

    /** The telephone number stays away: an empty field keeps the one that is there. */
    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.open(caller.scope(), new PersonId(Given.id(id)));
        version = whole.version();
        name = whole.facts().name();
        organisation = whole.facts().organisation().value().toString();
        validFrom = whole.facts().validFrom();
    }

    public String save() {
        var draft = new PersonDraft(name, new OrganisationId(Given.id(organisation)), phone == null || phone.isBlank() ? null : phone, validFrom);
        if (isNew()) {
            id = people.enter(draft).value().toString();
        } else {
            people.correct(new PersonId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/registry/person?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }

    public LocalDate getValidFrom() { return validFrom; }

    public void setValidFrom(LocalDate validFrom) { this.validFrom = validFrom; }
}
