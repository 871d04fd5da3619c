package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationCase;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.Organisations;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

@Named
@ViewScoped
public class OrganisationPage implements Serializable {
    @Inject private OrganisationQueries queries;
    @Inject private Organisations organisations;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private transient OrganisationCase whole;
    private String id;
    private LocalDate lastDay;

    private OrganisationId organisation() { return new OrganisationId(Given.id(id)); }

    public OrganisationCase getWhole() {
        if (whole == null) {
            whole = queries.open(caller.scope(), organisation());
        }
        return whole;
    }

    public String end() {
        organisations.end(organisation(), lastDay);
        notices.done("registry.organisation.ended");
        return "/registry/organisation?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public LocalDate getLastDay() { return lastDay; }

    public void setLastDay(LocalDate lastDay) { this.lastDay = lastDay; }
}
