package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.BoardRow;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.ReportReception;
import cn.gov.haixi.safety.duty.obligation.ClauseStanding;
import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.duty.obligation.ObligationRules;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reports that are owed to the caller's body: who has handed in, who has not, the scores beside those of the period before. The address holds the choice. */
@Named
@ViewScoped
public class ReportBoardPage implements Serializable {
    private static final int YEARS_BACK = 2;

    @Inject private DutyReportQueries queries;
    @Inject private ReportReception reception;
    @Inject private ObligationQueries obligations;
    @Inject private ObligationRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private String clause;
    private String from;
    private transient List<BoardRow> rows;
    private transient List<ObligationRule> kinds;

    /** The kinds of report that this body is owed. */
    public List<ObligationRule> getKinds() {
        if (kinds == null) {
            var ours = new ObligationFilter(null, null, caller.organisation(), null, null, false, null, null, null, null);
            Set<String> owed = caller.organisation() == null ? Set.of() : obligations.clauses(caller.scope(), ours, ObligationPeriod.year(LocalDate.now(clock).getYear()))
                    .stream().map(ClauseStanding::clause).collect(Collectors.toSet());
            kinds = rules.all().stream().filter(rule -> owed.contains(rule.clause()) && rule.code().startsWith("accountability.report.")).toList();
        }
        return kinds;
    }

    public String getClause() {
        if (clause == null) {
            clause = getKinds().stream().map(ObligationRule::clause).findFirst().orElse("M1.6");
        }
        return clause;
    }

    public void setClause(String clause) { this.clause = clause; }

    /** The newest first, none that has not begun. */
    public List<ObligationPeriod> getPeriods() {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear()).boxed().flatMap(year -> cycle().periods(ObligationPeriod.year(year)).stream())
                .filter(period -> !period.from().isAfter(today)).sorted(Comparator.comparing(ObligationPeriod::from).reversed()).toList();
    }

    private Cycle cycle() { return rules.all().stream().filter(rule -> rule.clause().equals(getClause())).map(ObligationRule::cycle).findFirst().orElse(Cycle.HALF_YEAR); }

    public ObligationPeriod getPeriod() { return getPeriods().stream().filter(period -> period.from().toString().equals(from)).findFirst().orElseGet(() -> getPeriods().get(0)); }

    public String getFrom() { return getPeriod().from().toString(); }

    public void setFrom(String from) { this.from = from; }

    public String choose() { return "/accountability/board?faces-redirect=true&includeViewParams=true"; }

    public List<BoardRow> getRows() {
        if (rows == null) {
            rows = queries.board(caller.scope(), getClause(), getPeriod());
        }
        return rows;
    }

    public long getHandedIn() { return getRows().stream().filter(row -> row.owed().state().done()).count(); }

    public long getMissing() { return getRows().stream().filter(row -> row.owed().state().waits()).count(); }

    public long getLate() { return getRows().stream().filter(row -> row.owed().overdueOn(LocalDate.now(clock))).count(); }

    public long getWaiting() { return getRows().stream().filter(BoardRow::waits).count(); }

    public String remind() {
        notices.done("accountability.board.reminded", reception.remind(getClause(), getPeriod()));
        return choose();
    }
}
