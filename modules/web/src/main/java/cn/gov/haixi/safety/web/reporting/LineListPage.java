package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.wechat.LineQueries;
import cn.gov.haixi.safety.reporting.wechat.LineRow;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The WeChat lines of a region: how each is, and what came by it (M3.2). */
@Named
@ViewScoped
public class LineListPage implements Serializable {
    @Inject private LineQueries queries;
    @Inject private Caller caller;
    private final LazyRows<LineRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<LineRow> load(PageRange range, String sort) { return queries.find(caller.scope(), range); }

    public LazyDataModel<LineRow> getRows() { return rows; }
}
