package cn.gov.haixi.safety.web.hazard.listing;

import cn.gov.haixi.safety.hazard.listing.ListingFilter;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.ListingRow;
import cn.gov.haixi.safety.hazard.listing.ListingSheets;
import cn.gov.haixi.safety.hazard.listing.ListingState;
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

/** Major hazards under listed supervision (M4.5). Its filter is the page's address. */
@Named
@ViewScoped
public class ListingListPage implements Serializable {
    @Inject private ListingQueries queries;
    @Inject private ListingSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    private ListingState state;
    private ListingLevel level;
    private String region;
    private String text;
    private final LazyRows<ListingRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(), range), row -> row.id().value());

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/hazard/listings?faces-redirect=true&includeViewParams=true"; }

    private ListingFilter filter() { return new ListingFilter(state, level, region == null || region.isBlank() ? null : region, text); }

    public StreamedContent getSheet() { return Download.of("listings.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public LazyDataModel<ListingRow> getRows() { return rows; }

    public ListingState[] getStates() { return ListingState.values(); }

    public ListingLevel[] getLevels() { return ListingLevel.values(); }

    public ListingState getState() { return state; }

    public void setState(ListingState state) { this.state = state; }

    public ListingLevel getLevel() { return level; }

    public void setLevel(ListingLevel level) { this.level = level; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
