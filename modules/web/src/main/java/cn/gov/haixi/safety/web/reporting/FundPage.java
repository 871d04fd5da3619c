package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.fund.FundId;
import cn.gov.haixi.safety.reporting.fund.FundLine;
import cn.gov.haixi.safety.reporting.fund.FundQueries;
import cn.gov.haixi.safety.reporting.fund.FundRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** One government's reward fund of one year with its ledger (M3.6). */
@Named
@ViewScoped
public class FundPage implements Serializable {
    @Inject private FundQueries queries;
    @Inject private Caller caller;
    private String id;
    private transient FundRow fund;
    private final LazyRows<FundLine> lines = new LazyRows<>(this::load, FundLine::line);

    private Page<FundLine> load(PageRange range, String sort) {
        return queries.ledger(caller.scope(), fundId(), range);
    }

    public FundRow getFund() {
        if (fund == null) {
            fund = queries.get(caller.scope(), fundId());
        }
        return fund;
    }

    public LazyDataModel<FundLine> getLines() { return lines; }

    private FundId fundId() { return new FundId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
