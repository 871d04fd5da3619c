package cn.gov.haixi.safety.web.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.statistics.ReturnFilter;
import cn.gov.haixi.safety.hazard.statistics.ReturnQueries;
import cn.gov.haixi.safety.hazard.statistics.ReturnRow;
import cn.gov.haixi.safety.hazard.statistics.ReturnSheets;
import cn.gov.haixi.safety.hazard.statistics.ReturnSum;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.duty.PeriodChoice;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** What enterprises have reported of a period, with its sum; for an enterprise its own, period by period. The filter is the page's address. */
@Named
@ViewScoped
public class ReturnListPage implements Serializable {
    @Inject private ReturnQueries queries;
    @Inject private ReturnSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private String period;
    private String region;
    private String text;
    private boolean missing;
    private transient ReturnSum sum;
    private final LazyRows<ReturnRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(), range), ReturnRow::obligation);

    private ReturnFilter filter() { return new ReturnFilter(isOwn() ? null : chosen(), region == null || region.isBlank() ? null : region, text, missing); }

    /** The last quarter that is over, unless another is asked for. */
    private ObligationPeriod chosen() {
        List<ObligationPeriod> all = getPeriods();
        return PeriodChoice.find(all, period)
                .orElseGet(() -> all.stream().filter(one -> !one.to().isAfter(one.from().plusMonths(3)) && one.to().isBefore(getToday())).findFirst().orElse(all.get(0)));
    }

    /** Years and quarters that have begun, the newest first. */
    public List<ObligationPeriod> getPeriods() {
        return PeriodChoice.begun(getToday(), Cycle.QUARTER).stream().sorted(Comparator.comparing(ObligationPeriod::to).reversed()).toList();
    }

    /** How a period stands in the address. */
    public String code(ObligationPeriod one) { return PeriodChoice.code(one); }

    public String search() { return "/hazard/returns?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("returns.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    public ReturnSum getSum() {
        if (sum == null) {
            sum = queries.sum(caller.scope(), filter());
        }
        return sum;
    }

    public boolean isOwn() { return caller.scope().enterprise() != null; }

    public LazyDataModel<ReturnRow> getRows() { return rows; }

    public LocalDate getToday() { return LocalDate.now(clock); }

    public String getPeriod() { return isOwn() ? null : code(chosen()); }

    public void setPeriod(String period) { this.period = period; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public boolean isMissing() { return missing; }

    public void setMissing(boolean missing) { this.missing = missing; }
}
