package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureQueries;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureRow;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureState;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The identity custodian's requests. */
@Named
@ViewScoped
public class DisclosureListPage implements Serializable {
    @Inject private DisclosureQueries queries;
    @Inject private Caller caller;
    private DisclosureState state;
    private final LazyRows<DisclosureRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<DisclosureRow> load(PageRange range, String sort) { return queries.find(caller.scope(), state, range); }

    public String search() { return "/reporting/disclosures?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<DisclosureRow> getRows() { return rows; }

    public DisclosureState[] getStates() { return DisclosureState.values(); }

    public DisclosureState getState() { return state; }

    public void setState(DisclosureState state) { this.state = state; }
}
