package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipRow;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The tip list (M3.5). Its filter is the page's address, so that a search can be kept and sent. */
@Named
@ViewScoped
public class TipListPage implements Serializable {
    @Inject private TipQueries queries;
    @Inject private RegionQueries regionQueries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private TipState state;
    private String region;
    private TipKind kind;
    private FindingClass finding;
    private Channel channel;
    private boolean overdue;
    private LocalDate from;
    private LocalDate to;
    private String text;
    private final LazyRows<TipRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<TipRow> load(PageRange range, String sort) {
        String path = region == null || region.isBlank() ? null : region;
        var filter = new TipFilter(state, path, kind, finding, channel, overdue ? LocalDate.now(clock) : null, from, to, null, text);
        return queries.find(caller.scope(), filter, sort == null ? TipFilter.Sort.NEWEST : TipFilter.Sort.valueOf(sort), range);
    }

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/reporting/tips?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<TipRow> getRows() { return rows; }

    public List<RegionRow> getRegions() {
        return regionQueries.at(LocalDate.now(clock)).stream().filter(row -> caller.scope().includes(row.path())).toList();
    }

    public TipState[] getStates() { return TipState.values(); }

    public TipKind[] getKinds() { return TipKind.values(); }

    public FindingClass[] getFindings() { return FindingClass.values(); }

    public Channel[] getChannels() { return Channel.values(); }

    public TipState getState() { return state; }

    public void setState(TipState state) { this.state = state; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public TipKind getKind() { return kind; }

    public void setKind(TipKind kind) { this.kind = kind; }

    public FindingClass getFinding() { return finding; }

    public void setFinding(FindingClass finding) { this.finding = finding; }

    public Channel getChannel() { return channel; }

    public void setChannel(Channel channel) { this.channel = channel; }

    public boolean isOverdue() { return overdue; }

    public void setOverdue(boolean overdue) { this.overdue = overdue; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
