package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationFilter;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.model.LazyDataModel;

@Named
@ViewScoped
public class OrganisationListPage implements Serializable {
    @Inject private OrganisationQueries queries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private final LazyRows<OrganisationRow> rows = new LazyRows<>(
            (range, sort) -> queries.find(caller.scope(), filter(), sort(sort), range), row -> row.id().value());
    private String text;
    private String region;
    private OrganisationKind kind;
    private boolean ended;

    private OrganisationFilter filter() {
        return new OrganisationFilter(text, kind, region == null || region.isBlank() ? null : region, ended ? null : LocalDate.now(clock));
    }

    private static OrganisationFilter.Sort sort(String sort) { return sort == null ? OrganisationFilter.Sort.REGION : OrganisationFilter.Sort.valueOf(sort); }

    public String search() { return "/registry/organisations?faces-redirect=true&includeViewParams=true"; }

    public OrganisationKind[] getKinds() { return OrganisationKind.values(); }

    public LazyDataModel<OrganisationRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public OrganisationKind getKind() { return kind; }

    public void setKind(OrganisationKind kind) { this.kind = kind; }

    public boolean isEnded() { return ended; }

    public void setEnded(boolean ended) { this.ended = ended; }
}
