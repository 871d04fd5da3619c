package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseDraft;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.Enterprises;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** Enters an enterprise, or corrects one when the URL names it. */
@Named
@ViewScoped
public class EnterpriseEditPage implements Serializable {
    @Inject private EnterpriseQueries queries;
    @Inject private Enterprises enterprises;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private long version;
    private String uscc;
    private String name;
    private String region;
    private String industry;
    private String supervisor;
    private boolean key;
    private String address;
    private BigDecimal longitude;
    private BigDecimal latitude;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.open(caller.scope(), new EnterpriseId(Given.id(id)));
        EnterpriseDraft draft = whole.draft();
        version = whole.version();
        uscc = draft.uscc();
        name = draft.name();
        region = draft.regionCode();
        industry = draft.industry();
        supervisor = draft.supervisor() == null ? null : draft.supervisor().value().toString();
        key = draft.key();
        address = draft.address();
        longitude = draft.longitude();
        latitude = draft.latitude();
    }

    public String save() {
        var by = Given.id(supervisor) == null ? null : new OrganisationId(Given.id(supervisor));
        var draft = new EnterpriseDraft(uscc, name, region, industry, by, key, address, longitude, latitude);
        if (isNew()) {
            id = enterprises.enter(draft).value().toString();
        } else {
            enterprises.correct(new EnterpriseId(Given.id(id)), version, draft);
        }
        notices.done(draft.outsidePrefecture() ? "registry.enterprise.saved-outside" : "registry.saved");
        return "/registry/enterprise?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getUscc() { return uscc; }

    public void setUscc(String uscc) { this.uscc = uscc; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public String getSupervisor() { return supervisor; }

    public void setSupervisor(String supervisor) { this.supervisor = supervisor; }

    public boolean isKey() { return key; }

    public void setKey(boolean key) { this.key = key; }

    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    public BigDecimal getLongitude() { return longitude; }

    public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

    public BigDecimal getLatitude() { return latitude; }

    public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }
}
