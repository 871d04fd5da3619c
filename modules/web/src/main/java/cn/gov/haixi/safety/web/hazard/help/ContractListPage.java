package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.service.ContractFilter;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.hazard.service.ContractRow;
import cn.gov.haixi.safety.hazard.service.ContractSheets;
import cn.gov.haixi.safety.hazard.service.ContractState;
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

/** Services that governments buy. */
@Named
@ViewScoped
public class ContractListPage implements Serializable {
    @Inject private ContractQueries queries;
    @Inject private ContractSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    private String text;
    private String region;
    private ContractState state;
    private final LazyRows<ContractRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(),
            sort == null ? ContractFilter.Sort.NEWEST : ContractFilter.Sort.valueOf(sort), range), row -> row.id().value());

    private ContractFilter filter() { return new ContractFilter(text, region == null || region.isBlank() ? null : region, state); }

    public String search() { return "/hazard/services?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("services.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<ContractRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public ContractState getState() { return state; }

    public void setState(ContractState state) { this.state = state; }
}
