package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationSheets;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.LazyRows;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** What is owed in the reader's region, now or as it stood on a past day. Its filter is the page's address. */
@Named
@ViewScoped
public class ObligationListPage implements Serializable {
    @Inject private ObligationQueries queries;
    @Inject private ObligationSheets sheets;
    @Inject private ObligationKeeping keeping;
    @Inject private Notices notices;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private final DueFilterForm form = new DueFilterForm();
    private boolean overdue;
    private LocalDate from;
    private LocalDate to;
    private String text;
    private Integer year;
    private final LazyRows<ObligationRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<ObligationRow> load(PageRange range, String sort) {
        var by = sort == null ? ObligationFilter.Sort.DUE : ObligationFilter.Sort.valueOf(sort);
        return queries.find(caller.scope(), filter(), by, range);
    }

    private ObligationFilter filter() {
        return form.filter(caller.organisation(), today()).between(from, to).late(overdue).about(text);
    }

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/duty/obligations?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getExcel() {
        LocalDate then = getThen();
        return Download.of("obligations-" + (then == null ? today() : then) + ".xlsx", Download.EXCEL,
                out -> sheets.write(caller.scope(), filter(), language.getLocale(), out));
    }

    /** The prefecture's office does it for all regions. */
    public boolean isMayUnroll() {
        return caller.may(Permission.DUTY_KEEP) && caller.scope().reach() == Scope.Reach.REGION && caller.scope().wholePrefecture();
    }

    public String unroll() {
        int opened = keeping.unroll(getYear());
        notices.done("duty.obligation.unrolled", getYear(), opened);
        return "/duty/obligations?faces-redirect=true";
    }

    /** Null for now. */
    public LocalDate getThen() { return form.then(today()); }

    public LocalDate getToday() { return today(); }

    private LocalDate today() { return LocalDate.now(clock); }

    public LazyDataModel<ObligationRow> getRows() { return rows; }

    public DueFilterForm getForm() { return form; }

    public boolean isOverdue() { return overdue; }

    public void setOverdue(boolean overdue) { this.overdue = overdue; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public Integer getYear() { return year == null ? Integer.valueOf(today().getYear()) : year; }

    public void setYear(Integer year) { this.year = year; }
}
