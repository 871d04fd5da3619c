package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.region.RegionDraft;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.Regions;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** Corrects the names and the seat of a region. */
@Named
@ViewScoped
public class RegionEditPage implements Serializable {
    @Inject private RegionQueries queries;
    @Inject private Regions regions;
    @Inject private Notices notices;
    private long version;
    private String code;
    private String name;
    private String nameEn;
    private BigDecimal longitude;
    private BigDecimal latitude;

    public void load() {
        var whole = queries.open(code);
        RegionDraft draft = whole.draft();
        version = whole.version();
        name = draft.name();
        nameEn = draft.nameEn();
        longitude = draft.longitude();
        latitude = draft.latitude();
    }

    public String save() {
        regions.correct(version, new RegionDraft(code, name, nameEn, longitude, latitude));
        notices.done("registry.saved");
        return "/registry/region?faces-redirect=true&code=" + code;
    }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getNameEn() { return nameEn; }

    public void setNameEn(String nameEn) { this.nameEn = nameEn; }

    public BigDecimal getLongitude() { return longitude; }

    public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

    public BigDecimal getLatitude() { return latitude; }

    public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }
}
