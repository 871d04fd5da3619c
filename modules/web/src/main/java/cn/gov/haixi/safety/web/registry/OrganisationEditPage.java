package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationDraft;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.Organisations;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Enters an organisation, or corrects one when the URL names it. */
@Named
@ViewScoped
public class OrganisationEditPage implements Serializable {
    @Inject private OrganisationQueries queries;
    @Inject private Organisations organisations;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private long version;
    private String id;
    private String name;
    private OrganisationKind kind;
    private String region;
    private String superior;
    private LocalDate validFrom;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.open(caller.scope(), new OrganisationId(Given.id(id)));
        OrganisationDraft draft = whole.draft();
        version = whole.version();
        name = draft.name();
        kind = draft.kind();
        region = draft.regionCode();
        superior = draft.superior() == null ? null : draft.superior().value().toString();
        validFrom = draft.validFrom();
    }

    public String save() {
        var above = Given.id(superior) == null ? null : new OrganisationId(Given.id(superior));
        var draft = new OrganisationDraft(name, kind, region, above, validFrom);
        if (isNew()) {
            id = organisations.found(draft).value().toString();
        } else {
            organisations.correct(new OrganisationId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/registry/organisation?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public OrganisationKind[] getKinds() { return OrganisationKind.values(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public OrganisationKind getKind() { return kind; }

    public void setKind(OrganisationKind kind) { this.kind = kind; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getSuperior() { return superior; }

    public void setSuperior(String superior) { this.superior = superior; }

    public LocalDate getValidFrom() { return validFrom; }

    public void setValidFrom(LocalDate validFrom) { this.validFrom = validFrom; }
}
