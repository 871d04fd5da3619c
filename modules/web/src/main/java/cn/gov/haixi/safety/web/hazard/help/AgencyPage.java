package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.service.AgencyCase;
import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.AgencyQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One firm: its qualification, what was found false, its contracts. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {
    @Inject private AgencyQueries queries;
    @Inject private Caller caller;
    private String id;
    private transient AgencyCase whole;

    /** Asked for once a request. */
    public AgencyCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), new AgencyId(Given.id(id)));
        }
        return whole;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
