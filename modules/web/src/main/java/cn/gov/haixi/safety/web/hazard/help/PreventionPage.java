package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.insurance.FindingDraft;
import cn.gov.haixi.safety.hazard.insurance.PreventionCase;
import cn.gov.haixi.safety.hazard.insurance.PreventionId;
import cn.gov.haixi.safety.hazard.insurance.PreventionQueries;
import cn.gov.haixi.safety.hazard.insurance.Preventions;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Collection;

/** One service of an insurer, and the hazards that it brought to light. */
@Named
@ViewScoped
public class PreventionPage implements Serializable {
    @Inject private PreventionQueries queries;
    @Inject private Preventions preventions;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String found;
    private String place;
    private HazardClass grade = HazardClass.GENERAL;
    private transient Collection<Part> files;
    private transient PreventionCase whole;

    /** Asked for once a request. */
    public PreventionCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), service());
        }
        return whole;
    }

    public String find() {
        preventions.find(service(), new FindingDraft(found, place, grade));
        notices.done("hazard.prevention.found-done");
        return again();
    }

    public String attach() {
        try (Uploads uploads = Uploads.of(files)) {
            preventions.attach(service(), uploads.list());
        }
        notices.done("registry.saved");
        return again();
    }

    private PreventionId service() { return new PreventionId(Given.id(id)); }

    private String again() { return "/hazard/prevention?faces-redirect=true&id=" + id; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getFound() { return found; }

    public void setFound(String found) { this.found = found; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public HazardClass getGrade() { return grade; }

    public void setGrade(HazardClass grade) { this.grade = grade; }

    public Collection<Part> getFiles() { return files; }

    public void setFiles(Collection<Part> files) { this.files = files; }
}
