package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.Classification;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardEntry;
import cn.gov.haixi.safety.hazard.hazard.HazardFactor;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.Hazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where an enterprise enters what its own check found, and a body what its inspection found. */
@Named
@ViewScoped
public class HazardEntryPage implements Serializable {
    @Inject private Hazards hazards;
    @Inject private HazardQueries queries;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private String enterpriseName;
    private String region;
    private String place;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private String found;
    private HazardClass grade = HazardClass.GENERAL;
    private HazardFactor factor;
    private String accidentType;
    private LocalDate foundOn;
    private String foundBy;
    private transient List<Part> pictures;

    @PostConstruct
    void begin() {
        foundOn = LocalDate.now(clock);
        region = caller.scope().regionPath();
    }

    public String save() {
        Position position = longitude == null && latitude == null ? null : new Position(longitude, latitude);
        var entry = new HazardEntry(null, enterpriseName, region, place, position, null, found, new Classification(grade, factor, accidentType), foundOn, foundBy);
        HazardId id;
        try (Uploads files = Uploads.of(pictures)) {
            id = isOwn() ? hazards.bySelfCheck(entry, files.list()) : hazards.byInspection(entry, files.list());
        }
        notices.done("hazard.hazard.entered");
        if (!isOwn() && enterpriseName != null && !enterpriseName.isBlank() && queries.get(caller.scope(), id).enterprise().isEmpty()) {
            notices.warn("hazard.hazard.enterprise-unlinked", enterpriseName.strip());
        }
        return "/hazard/hazard?faces-redirect=true&id=" + id.value();
    }

    public boolean isOwn() { return caller.scope().enterprise() != null; }

    public List<String> suggest(String typed) { return enterprises.suggest(caller.scope(), typed).stream().map(EnterpriseRow::name).toList(); }

    public HazardClass[] getGrades() { return HazardClass.values(); }

    public HazardFactor[] getFactors() { return HazardFactor.values(); }

    public String getEnterpriseName() { return enterpriseName; }

    public void setEnterpriseName(String enterpriseName) { this.enterpriseName = enterpriseName; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public BigDecimal getLongitude() { return longitude; }

    public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

    public BigDecimal getLatitude() { return latitude; }

    public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }

    public String getFound() { return found; }

    public void setFound(String found) { this.found = found; }

    public HazardClass getGrade() { return grade; }

    public void setGrade(HazardClass grade) { this.grade = grade; }

    public HazardFactor getFactor() { return factor; }

    public void setFactor(HazardFactor factor) { this.factor = factor; }

    public String getAccidentType() { return accidentType; }

    public void setAccidentType(String accidentType) { this.accidentType = accidentType; }

    public LocalDate getFoundOn() { return foundOn; }

    public void setFoundOn(LocalDate foundOn) { this.foundOn = foundOn; }

    public String getFoundBy() { return foundBy; }

    public void setFoundBy(String foundBy) { this.foundBy = foundBy; }

    public List<Part> getPictures() { return pictures; }

    public void setPictures(List<Part> pictures) { this.pictures = pictures; }
}
