package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.PolicySheets;
import cn.gov.haixi.safety.hazard.insurance.UninsuredFilter;
import cn.gov.haixi.safety.hazard.insurance.UninsuredQueries;
import cn.gov.haixi.safety.hazard.insurance.UninsuredRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.parameter.Dated;
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

/** Enterprises that must insure and have no policy on a day. */
@Named
@ViewScoped
public class UninsuredPage implements Serializable {
    @Inject private UninsuredQueries queries;
    @Inject private PolicySheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private String text;
    private String region;
    private LocalDate on;
    private final LazyRows<UninsuredRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(), range), row -> row.enterprise().id().value());

    private UninsuredFilter filter() { return new UninsuredFilter(getDay(), region == null || region.isBlank() ? null : region, text); }

    /** Today, or the day that was chosen. */
    public LocalDate getDay() { return on == null ? LocalDate.now(clock) : on; }

    public Dated<String> getRule() { return queries.rule(caller.scope(), getDay()); }

    public String search() { return "/hazard/uninsured?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("uninsured.xlsx", Download.EXCEL, out -> sheets.writeUninsured(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<UninsuredRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }
}
