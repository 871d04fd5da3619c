package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.ReportRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The reports that their receivers have published inside the house. */
@Named
@ViewScoped
public class PublishedReportsPage implements Serializable {
    @Inject private DutyReportQueries queries;
    @Inject private Caller caller;
    private final LazyRows<ReportRow> rows = new LazyRows<>((range, sort) -> queries.published(caller.scope(), range), row -> row.id().value());

    public LazyDataModel<ReportRow> getRows() { return rows; }
}
