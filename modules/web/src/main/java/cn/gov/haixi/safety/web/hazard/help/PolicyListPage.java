package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.PolicyFilter;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.hazard.insurance.PolicyRow;
import cn.gov.haixi.safety.hazard.insurance.PolicySheets;
import cn.gov.haixi.safety.hazard.insurance.PolicyState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** Policies of liability insurance. */
@Named
@ViewScoped
public class PolicyListPage implements Serializable {
    @Inject private PolicyQueries queries;
    @Inject private PolicySheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    private String text;
    private String region;
    private PolicyState state;
    private boolean ending;
    private final LazyRows<PolicyRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(),
            sort == null ? PolicyFilter.Sort.UNTIL : PolicyFilter.Sort.valueOf(sort), range), row -> row.id().value());

    private PolicyFilter filter() { return new PolicyFilter(text, region == null || region.isBlank() ? null : region, state, ending); }

    public String search() { return "/hazard/policies?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("policies.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<PolicyRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public PolicyState getState() { return state; }

    public void setState(PolicyState state) { this.state = state; }

    public boolean isEnding() { return ending; }

    public void setEnding(boolean ending) { this.ending = ending; }
}
