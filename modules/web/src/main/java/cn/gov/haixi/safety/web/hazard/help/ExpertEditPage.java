package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.ExpertDraft;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertId;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.expert.Experts;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** Enters an expert, or corrects one when the URL names him. */
@Named
@ViewScoped
public class ExpertEditPage implements Serializable {
    @Inject private ExpertQueries queries;
    @Inject private Experts experts;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String name;
    private String title;
    private String employer;
    private ExpertField[] fields;
    private String region;
    private String phone;
    private Money fee;
    private long version;

    public void load() {
        if (isNew()) {
            return;
        }
        var whole = queries.get(caller.scope(), new ExpertId(Given.id(id)));
        phone = experts.revealPhone(whole.row().id());
        version = whole.version();
        name = whole.row().name();
        title = whole.row().title();
        employer = whole.row().employer();
        fields = whole.row().fields().toArray(ExpertField[]::new);
        region = regions.byPath(whole.row().regionPath()).code();
        fee = whole.row().fee();
    }

    public String save() {
        Set<ExpertField> chosen = EnumSet.noneOf(ExpertField.class);
        chosen.addAll(Set.of(fields));
        var draft = new ExpertDraft(name, title, employer, chosen, region, phone, fee);
        if (isNew()) {
            id = experts.enter(draft).value().toString();
        } else {
            experts.correct(new ExpertId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/hazard/expert?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public String getEmployer() { return employer; }

    public void setEmployer(String employer) { this.employer = employer; }

    public ExpertField[] getFields() { return fields; }

    public void setFields(ExpertField[] fields) { this.fields = fields; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }

    public Money getFee() { return fee; }

    public void setFee(Money fee) { this.fee = fee; }
}
