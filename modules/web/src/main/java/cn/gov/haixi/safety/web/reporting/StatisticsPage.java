package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.statistics.Span;
import cn.gov.haixi.safety.reporting.statistics.StatisticsSheet;
import cn.gov.haixi.safety.reporting.statistics.TipFigures;
import cn.gov.haixi.safety.reporting.statistics.TipStatistics;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Names;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Figures of tips and rewards over some months (M3.5, M3.7). The address holds what was asked for. */
@Named
@ViewScoped
public class StatisticsPage implements Serializable {
    @Inject private TipStatistics statistics;
    @Inject private RegionQueries regionQueries;
    @Inject private Caller caller;
    @Inject private Names names;
    @Inject private Language language;
    @Inject private Clock clock;
    private String from;
    private String to;
    private String region;
    private transient TipFigures figures;

    public TipFigures getFigures() {
        if (figures == null) {
            String known = getRegions().stream().map(RegionRow::path).filter(path -> path.equals(region)).findFirst().orElse(null);
            figures = statistics.of(caller.scope(), known, Span.of(from, to, YearMonth.now(clock)));
        }
        return figures;
    }

    /** Post, redirect, get. */
    public String show() { return "/reporting/statistics?faces-redirect=true&includeViewParams=true"; }

    public StreamedContent getSheet() {
        return Download.of("tips-" + getFigures().span().from() + "-" + getFigures().span().to() + ".xlsx", Download.EXCEL,
                out -> StatisticsSheet.write(getFigures(), language.getLocale(), names::region, out));
    }

    /** Former county units as well: their tips are of their time. */
    public List<RegionRow> getRegions() {
        return regionQueries.all().stream().filter(row -> !row.prefecture() && caller.scope().includes(row.path())).toList();
    }

    public LocalDate getFirstDay() { return getFigures().span().firstDay(); }

    public LocalDate getLastDay() { return getFigures().span().lastDay(); }

    public String getFrom() { return from == null ? getFigures().span().from().toString() : from; }

    public void setFrom(String from) { this.from = from; }

    public String getTo() { return to == null ? getFigures().span().to().toString() : to; }

    public void setTo(String to) { this.to = to; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }
}
