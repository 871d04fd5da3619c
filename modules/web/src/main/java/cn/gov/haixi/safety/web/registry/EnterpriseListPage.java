package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseFilter;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseSheets;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseState;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

@Named
@ViewScoped
public class EnterpriseListPage implements Serializable {
    @Inject private EnterpriseQueries queries;
    @Inject private EnterpriseSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    private String text;
    private String region;
    private String industry;
    private EnterpriseState state;
    private Boolean key;
    private final LazyRows<EnterpriseRow> rows = new LazyRows<>(
            (range, sort) -> queries.find(caller.scope(), filter(), sort(sort), range), row -> row.id().value());

    private EnterpriseFilter filter() { return new EnterpriseFilter(text, blank(region), blank(industry), state, key, null); }

    private static EnterpriseFilter.Sort sort(String sort) { return sort == null ? EnterpriseFilter.Sort.NAME : EnterpriseFilter.Sort.valueOf(sort); }

    private static String blank(String text) { return text == null || text.isBlank() ? null : text; }

    /** The filter goes into the URL, where it can be kept and sent on. */
    public String search() { return "/registry/enterprises?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() {
        return Download.of("enterprises.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out));
    }

    public EnterpriseState[] getStates() { return EnterpriseState.values(); }

    public LazyDataModel<EnterpriseRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public EnterpriseState getState() { return state; }

    public void setState(EnterpriseState state) { this.state = state; }

    public Boolean getKey() { return key; }

    public void setKey(Boolean key) { this.key = key; }
}
