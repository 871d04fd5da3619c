package cn.gov.haixi.safety.web.hazard.check;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckRate;
import cn.gov.haixi.safety.hazard.check.CheckRateFilter;
import cn.gov.haixi.safety.hazard.check.CheckRates;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Download;
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

/** Which enterprises make their inspections (M5.7), whoever lets most pass first; this year's unless others are asked for. */
@Named
@ViewScoped
public class CheckRatesPage implements Serializable {
    @Inject private CheckRates rates;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private String text;
    private String region;
    private LocalDate from;
    private LocalDate to;
    private final LazyRows<CheckRate> rows = new LazyRows<>((range, sort) -> rates.find(caller.scope(), filter(), range), row -> row.id().value());

    private CheckRateFilter filter() {
        LocalDate first = getFrom();
        return new CheckRateFilter(text, region == null || region.isBlank() ? null : region, new ObligationPeriod(first, getTo().isBefore(first) ? first : getTo()));
    }

    public String search() { return "/hazard/check-rates?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("check-rates.xlsx", Download.EXCEL, out -> rates.write(caller.scope(), filter(), language.getLocale(), out)); }

    public boolean isOwn() { return caller.scope().enterprise() != null; }

    public LazyDataModel<CheckRate> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public LocalDate getFrom() { return from == null ? LocalDate.now(clock).withDayOfYear(1) : from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to == null ? LocalDate.now(clock) : to; }

    public void setTo(LocalDate to) { this.to = to; }
}
