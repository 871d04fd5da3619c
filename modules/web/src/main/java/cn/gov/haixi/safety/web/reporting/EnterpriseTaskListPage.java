package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskRow;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** What an enterprise has to put right of what was told on its own line (M3.3). */
@Named
@ViewScoped
public class EnterpriseTaskListPage implements Serializable {
    @Inject private EnterpriseTaskQueries queries;
    @Inject private Caller caller;
    private final LazyRows<EnterpriseTaskRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<EnterpriseTaskRow> load(PageRange range, String sort) { return queries.find(caller.scope(), range); }

    public LazyDataModel<EnterpriseTaskRow> getRows() { return rows; }
}
