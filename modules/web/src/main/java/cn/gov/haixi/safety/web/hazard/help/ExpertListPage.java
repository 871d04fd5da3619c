package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertFilter;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.expert.ExpertRow;
import cn.gov.haixi.safety.hazard.expert.ExpertSheets;
import cn.gov.haixi.safety.hazard.expert.ExpertState;
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

/** The pool of experts. */
@Named
@ViewScoped
public class ExpertListPage implements Serializable {
    @Inject private ExpertQueries queries;
    @Inject private ExpertSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    private String text;
    private ExpertField field;
    private String region;
    private ExpertState state;
    private boolean expiring;
    private final LazyRows<ExpertRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(),
            sort == null ? ExpertFilter.Sort.NAME : ExpertFilter.Sort.valueOf(sort), range), row -> row.id().value());

    private ExpertFilter filter() { return new ExpertFilter(text, field, region == null || region.isBlank() ? null : region, state, expiring); }

    public String search() { return "/hazard/experts?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("experts.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<ExpertRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public ExpertField getField() { return field; }

    public void setField(ExpertField field) { this.field = field; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public ExpertState getState() { return state; }

    public void setState(ExpertState state) { this.state = state; }

    public boolean isExpiring() { return expiring; }

    public void setExpiring(boolean expiring) { this.expiring = expiring; }
}
