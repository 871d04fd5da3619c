package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRow;
import cn.gov.haixi.safety.hazard.hazard.HazardSheets;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Given;
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

/** The list of hazards (M5.3). Its filter is the page's address, so that a search can be kept and sent; an enterprise sees its own, with what waits for it. */
@Named
@ViewScoped
public class HazardListPage implements Serializable {
    @Inject private HazardQueries queries;
    @Inject private HazardSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private HazardState state;
    private HazardClass grade;
    private String region;
    private String enterprise;
    private HazardSource source;
    private boolean listed;
    private boolean overdue;
    private LocalDate from;
    private LocalDate to;
    private String text;
    private final LazyRows<HazardRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<HazardRow> load(PageRange range, String sort) {
        return queries.find(caller.scope(), filter(), sort == null ? HazardFilter.Sort.NEWEST : HazardFilter.Sort.valueOf(sort), range);
    }

    private HazardFilter filter() {
        return new HazardFilter(state, grade, region == null || region.isBlank() ? null : region, enterprise == null || enterprise.isBlank() ? null : new EnterpriseId(Given.id(enterprise)), source,
                listed ? Boolean.TRUE : null, overdue ? LocalDate.now(clock) : null, from, to, text);
    }

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/hazard/hazards?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("hazards.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public boolean isOwn() { return caller.scope().reach() == Scope.Reach.ENTERPRISE; }

    public int getWaiting() { return queries.waiting(caller.scope()); }

    public LazyDataModel<HazardRow> getRows() { return rows; }

    public HazardState[] getStates() { return HazardState.values(); }

    public HazardClass[] getGrades() { return HazardClass.values(); }

    public HazardSource[] getSources() { return HazardSource.values(); }

    public HazardState getState() { return state; }

    public void setState(HazardState state) { this.state = state; }

    public HazardClass getGrade() { return grade; }

    public void setGrade(HazardClass grade) { this.grade = grade; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public HazardSource getSource() { return source; }

    public void setSource(HazardSource source) { this.source = source; }

    public boolean isListed() { return listed; }

    public void setListed(boolean listed) { this.listed = listed; }

    public boolean isOverdue() { return overdue; }

    public void setOverdue(boolean overdue) { this.overdue = overdue; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
