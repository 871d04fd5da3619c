package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

@Named
@ViewScoped
public class RegionListPage implements Serializable {
    @Inject private RegionQueries queries;
    @Inject private Caller caller;

    /** Former regions too: ten in all, so no pages. */
    public List<RegionRow> getRows() { return queries.all(); }

    public boolean isKeeper() {
        return caller.may(Permission.REGISTRY_EDIT) && caller.scope().wholePrefecture();
    }
}
