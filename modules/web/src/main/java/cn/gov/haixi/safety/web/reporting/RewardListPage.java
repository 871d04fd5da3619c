package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.reward.RewardFilter;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.reward.RewardRow;
import cn.gov.haixi.safety.reporting.reward.RewardState;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The rewards of a region (M3.7). Its filter is the page's address. */
@Named
@ViewScoped
public class RewardListPage implements Serializable {
    @Inject private RewardQueries queries;
    @Inject private RegionQueries regionQueries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private RewardState state;
    private String region;
    private boolean overdue;
    private String text;
    private final LazyRows<RewardRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<RewardRow> load(PageRange range, String sort) {
        var filter = new RewardFilter(state, region == null || region.isBlank() ? null : region, overdue, text);
        var by = sort == null ? RewardFilter.Sort.NEWEST : RewardFilter.Sort.valueOf(sort);
        return queries.find(caller.scope(), filter, by, range);
    }

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/reporting/rewards?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<RewardRow> getRows() { return rows; }

    public List<RegionRow> getRegions() {
        return regionQueries.at(LocalDate.now(clock)).stream().filter(row -> caller.scope().includes(row.path())).toList();
    }

    public RewardState[] getStates() { return RewardState.values(); }

    public RewardState getState() { return state; }

    public void setState(RewardState state) { this.state = state; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public boolean isOverdue() { return overdue; }

    public void setOverdue(boolean overdue) { this.overdue = overdue; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
