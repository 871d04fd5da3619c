package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.region.RegionDraft;
import cn.gov.haixi.safety.registry.region.Regions;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Sets up a region in place of others. */
@Named
@ViewScoped
public class RegionMergePage implements Serializable {
    @Inject private Regions regions;
    @Inject private Notices notices;
    private List<String> predecessors;
    private String code;
    private String name;
    private String nameEn;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private LocalDate from;

    public String save() {
        regions.merge(predecessors, new RegionDraft(code, name, nameEn, longitude, latitude), from);
        notices.done("registry.saved");
        return "/registry/region?faces-redirect=true&code=" + code;
    }

    public List<String> getPredecessors() { return predecessors; }

    public void setPredecessors(List<String> predecessors) { this.predecessors = predecessors; }

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

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }
}
