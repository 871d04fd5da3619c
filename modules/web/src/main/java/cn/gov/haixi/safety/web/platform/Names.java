package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Names for the ids on a page: of regions and organisations, which the second-level cache holds. */
@Named
@RequestScoped
public class Names {
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    public String region(String path) {
        var row = regions.byPath(path);
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? row.nameEn() : row.name();
    }

    public String organisation(OrganisationId id) { return organisations.get(id).name(); }
}
