package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.risk.RiskColour;
import cn.gov.haixi.safety.hazard.risk.RiskFilter;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskRow;
import cn.gov.haixi.safety.hazard.risk.RiskSheets;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** Enterprises by their highest risk (M5.7). The filter is the page's address; an enterprise is led to its own tree. */
@Named
@ViewScoped
public class RiskListPage implements Serializable {
    @Inject private RiskQueries queries;
    @Inject private RiskSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private String text;
    private String region;
    private String industry;
    private RiskColour colour;
    private boolean overdue;
    private boolean without;
    private final LazyRows<RiskRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(), range), row -> row.id().value());

    public String open() { return caller.scope().enterprise() == null ? null : "/hazard/risk-tree?faces-redirect=true"; }

    private RiskFilter filter() {
        return new RiskFilter(text, region == null || region.isBlank() ? null : region, industry == null || industry.isBlank() ? null : industry, colour, overdue ? getToday() : null, without);
    }

    public String search() { return "/hazard/risks?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("risks.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<RiskRow> getRows() { return rows; }

    public RiskColour[] getColours() { return RiskColour.values(); }

    public LocalDate getToday() { return LocalDate.now(clock); }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public RiskColour getColour() { return colour; }

    public void setColour(RiskColour colour) { this.colour = colour; }

    public boolean isOverdue() { return overdue; }

    public void setOverdue(boolean overdue) { this.overdue = overdue; }

    public boolean isWithout() { return without; }

    public void setWithout(boolean without) { this.without = without; }
}
