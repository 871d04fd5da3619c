package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.insurance.PreventionQueries;
import cn.gov.haixi.safety.hazard.insurance.PreventionRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** What insurers did against accidents. */
@Named
@ViewScoped
public class PreventionListPage implements Serializable {
    @Inject private PreventionQueries queries;
    @Inject private Caller caller;
    private PreventionKind kind;
    private final LazyRows<PreventionRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), kind, range), row -> row.id().value());

    public String search() { return "/hazard/preventions?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<PreventionRow> getRows() { return rows; }

    public PreventionKind getKind() { return kind; }

    public void setKind(PreventionKind kind) { this.kind = kind; }
}
