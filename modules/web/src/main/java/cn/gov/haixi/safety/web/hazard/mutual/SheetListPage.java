package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetQueries;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheets;
import cn.gov.haixi.safety.hazard.scoresheet.SheetDraft;
import cn.gov.haixi.safety.hazard.scoresheet.SheetFilter;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRow;
import cn.gov.haixi.safety.hazard.scoresheet.SheetState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** Score sheets, edition by edition (M5.5); whoever organises drafts a new one here. */
@Named
@ViewScoped
public class SheetListPage implements Serializable {
    @Inject private ScoreSheetQueries queries;
    @Inject private ScoreSheets sheets;
    @Inject private Caller caller;
    private SheetState state;
    private InspectionCategory category;
    private String text;
    private String title;
    private InspectionCategory about;
    private String industry;
    private final LazyRows<SheetRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), new SheetFilter(state, category, text), range), row -> row.id().value());

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/hazard/score-sheets?faces-redirect=true&includeViewParams=true"; }

    public String draft() { return "/hazard/score-sheet?faces-redirect=true&id=" + sheets.draft(new SheetDraft(title, about, industry)).value(); }

    public LazyDataModel<SheetRow> getRows() { return rows; }

    public SheetState[] getStates() { return SheetState.values(); }

    public InspectionCategory[] getCategories() { return InspectionCategory.values(); }

    public SheetState getState() { return state; }

    public void setState(SheetState state) { this.state = state; }

    public InspectionCategory getCategory() { return category; }

    public void setCategory(InspectionCategory category) { this.category = category; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public InspectionCategory getAbout() { return about; }

    public void setAbout(InspectionCategory about) { this.about = about; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }
}
