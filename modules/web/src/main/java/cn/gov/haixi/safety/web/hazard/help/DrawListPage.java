package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.DrawQueries;
import cn.gov.haixi.safety.hazard.expert.DrawRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The draws of the caller's region. */
@Named
@ViewScoped
public class DrawListPage implements Serializable {
    @Inject private DrawQueries queries;
    @Inject private Caller caller;
    private final LazyRows<DrawRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), range), row -> row.id().value());

    public LazyDataModel<DrawRow> getRows() { return rows; }
}
