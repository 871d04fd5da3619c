package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.heat.HeatMap;
import cn.gov.haixi.safety.duty.heat.HeatQueries;
import cn.gov.haixi.safety.duty.heat.HeatSheet;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Names;
import cn.gov.haixi.safety.web.platform.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.primefaces.model.StreamedContent;

/** Who owes what of one clause in one year, as a map of states. The address holds what was asked for. */
@Named
@ViewScoped
public class HeatPage implements Serializable {
    private static final int FIRST = 2017;

    @Inject private HeatQueries queries;
    @Inject private DueChoices choices;
    @Inject private Texts texts;
    @Inject private Names names;
    @Inject private Language language;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private final DueFilterForm form = new DueFilterForm();
    private String year;
    private transient HeatMap map;

    public HeatMap getMap() {
        if (map == null) {
            ObligationFilter asked = form.filter(caller.organisation(), today());
            map = queries.map(caller.scope(), ObligationFilter.clause(getClause()).in(asked.regionPath()).on(asked.asOf()), shown());
        }
        return map;
    }

    /** The first that there is when the address has none, or one that nobody owes anything by. */
    public String getClause() {
        List<String> known = choices.getClauses();
        return known.contains(form.getClause()) ? form.getClause() : known.stream().findFirst().orElse("");
    }

    public void setClause(String clause) { form.setClause(clause); }

    public String show() { return "/duty/heat?faces-redirect=true&includeViewParams=true"; }

    public String getHeading() {
        String about = texts.format("duty.heat.heading", getClause(), texts.get("web.clause." + getClause()), shown());
        return form.then(today()) == null ? about : about + texts.format("duty.heat.as-of", form.then(today()));
    }

    public StreamedContent getExcel() {
        return Download.of("heat-" + getClause() + "-" + shown() + ".xlsx", Download.EXCEL, out -> HeatSheet.write(getMap(), getHeading(), language.getLocale(), names::region, out));
    }

    private int shown() { return getYears().stream().filter(known -> known.toString().equals(year)).findFirst().orElse(today().getYear()); }

    public List<Integer> getYears() { return IntStream.rangeClosed(FIRST, today().getYear() + 1).map(one -> today().getYear() + 1 + FIRST - one).boxed().toList(); }

    private LocalDate today() { return LocalDate.now(clock); }

    public DueFilterForm getForm() { return form; }

    public String getYear() { return String.valueOf(shown()); }

    public void setYear(String year) { this.year = year; }
}
