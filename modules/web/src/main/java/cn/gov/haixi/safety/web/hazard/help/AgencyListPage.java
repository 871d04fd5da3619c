package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.service.AgencyQueries;
import cn.gov.haixi.safety.hazard.service.AgencyRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The firms of whom services are bought. */
@Named
@ViewScoped
public class AgencyListPage implements Serializable {
    @Inject private AgencyQueries queries;
    @Inject private Caller caller;
    private String text;
    private final LazyRows<AgencyRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), text, range), row -> row.id().value());

    public String search() { return "/hazard/service-agencies?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<AgencyRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
