package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.region.RegionCase;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

@Named
@ViewScoped
public class RegionPage implements Serializable {
    @Inject private RegionQueries queries;
    private transient RegionCase whole;
    private String code;

    public RegionCase getWhole() {
        if (whole == null) {
            whole = queries.open(code);
        }
        return whole;
    }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }
}
