package cn.gov.haixi.safety.web.hazard.check;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckFilter;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRate;
import cn.gov.haixi.safety.hazard.check.CheckRates;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.check.CheckSheets;
import cn.gov.haixi.safety.platform.Caller;
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
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** Inspection tasks, what ends first first; the filter is the page's address. */
@Named
@ViewScoped
public class CheckListPage implements Serializable {
    @Inject private CheckQueries queries;
    @Inject private CheckSheets sheets;
    @Inject private CheckRates rates;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Clock clock;
    private String enterprise;
    private String region;
    private String text;
    private boolean late;
    private boolean failing;
    private transient Optional<CheckRate> rate;
    private final LazyRows<CheckRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), filter(), range), row -> row.id().value());

    private CheckFilter filter() {
        return new CheckFilter(enterprise == null || enterprise.isBlank() ? null : new EnterpriseId(Given.id(enterprise)), region == null || region.isBlank() ? null : region, text, late ? getNow() : null, failing);
    }

    public String search() { return "/hazard/check-tasks?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() { return Download.of("checks.xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), filter(), language.getLocale(), out)); }

    /** This year's, of the one enterprise whose tasks are shown; null for several, or where nothing was due. */
    public CheckRate getRate() {
        if (rate == null) {
            UUID one = isOwn() ? caller.scope().enterprise() : enterprise == null || enterprise.isBlank() ? null : Given.id(enterprise);
            rate = one == null ? Optional.empty() : rates.of(caller.scope(), new EnterpriseId(one), ObligationPeriod.year(getNow().getYear()));
        }
        return rate.orElse(null);
    }

    public boolean isOwn() { return caller.scope().enterprise() != null; }

    public LazyDataModel<CheckRow> getRows() { return rows; }

    public LocalDateTime getNow() { return LocalDateTime.now(clock); }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public boolean isLate() { return late; }

    public void setLate(boolean late) { this.late = late; }

    public boolean isFailing() { return failing; }

    public void setFailing(boolean failing) { this.failing = failing; }
}
