package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ten measures clause by clause: which are in use here, and how each of those stands in a region and a period, one sentence each, with the way to
 * the records. The leader's page; prints on one sheet, and hangs on the wall as a projector's view. Its address holds what was chosen.
 */
@Named
@RequestScoped
public class MeasuresPage {
    /** How many clauses each of the ten measures has. */
    private static final int[] CLAUSES = {7, 9, 13, 7, 10, 6, 7, 7, 6, 4};
    /** What the platform carries out today; each has a test that proves it. */
    static final Set<String> BUILT = Set.of("M1.1", "M1.2", "M1.3", "M1.4", "M1.5", "M1.6", "M1.7",
            "M3.1", "M3.2", "M3.3", "M3.4", "M3.5", "M3.6", "M3.7", "M3.8", "M3.9", "M3.10", "M3.11", "M3.12", "M3.13",
            "M4.5", "M5.1", "M5.2", "M5.3", "M5.4", "M5.5", "M5.6", "M5.7", "M5.8", "M5.9", "M5.10");

    @Inject @Any private Instance<ClauseCounts> sources;
    @Inject private RegionQueries regionQueries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private String region;
    private String period;
    private String view;
    private List<Measure> measures;

    public record Measure(String id, List<ClauseRow> clauses) {
        public long built() { return clauses.stream().filter(ClauseRow::built).count(); }

        /** How many of its clauses stand like this; their records cannot be summed, one counts for several clauses. */
        public long standing(String how) { return clauses.stream().filter(clause -> clause.standing().equals(how)).count(); }
    }

    /** @param count null when nothing is counted for this clause */
    public record ClauseRow(String id, boolean built, ClauseCount count) {
        public int done() { return count == null ? 0 : count.done(); }

        public int due() { return count == null ? 0 : count.due(); }

        public int late() { return count == null ? 0 : count.late(); }

        /** Last part of the key of the sentence that says how it stands; with {@link #done}, {@link #due} and {@link #late}. */
        public String standing() {
            if (!built) {
                return "building";
            }
            return done() + due() == 0 ? "nothing" : late() > 0 ? "late" : due() > 0 ? "due" : "done";
        }
    }

    public List<Measure> getMeasures() {
        if (measures == null) {
            Map<String, ClauseCount> counts = new TreeMap<>();
            sources.forEach(source -> source.of(scope(), chosen()).forEach(count -> counts.merge(count.clause(), count, ClauseCount::plus)));
            measures = IntStream.rangeClosed(1, CLAUSES.length).mapToObj(number -> new Measure("M" + number,
                    IntStream.rangeClosed(1, CLAUSES[number - 1]).mapToObj(clause -> "M" + number + "." + clause)
                            .map(id -> new ClauseRow(id, BUILT.contains(id), counts.get(id))).toList())).toList();
        }
        return measures;
    }

    /** What the caller sees, or the region of it that he chose; any other choice is none. */
    private Scope scope() {
        Scope own = caller.scope();
        return getRegions().stream().filter(row -> row.path().equals(region)).findFirst()
                .map(row -> new Scope(row.path(), own.reach(), own.organisation(), own.enterprise(), own.account())).orElse(own);
    }

    /** Only offices and governments have regions to choose from. */
    public List<RegionRow> getRegions() {
        return caller.scope().reach() == Scope.Reach.REGION ? regionQueries.at(LocalDate.now(clock)).stream().filter(row -> caller.scope().includes(row.path())).toList() : List.of();
    }

    /** Whole and half years, the newest first, none that has not begun. */
    public List<ObligationPeriod> getPeriods() { return PeriodChoice.begun(LocalDate.now(clock), Cycle.HALF_YEAR); }

    private ObligationPeriod chosen() { return PeriodChoice.find(getPeriods(), period).orElseGet(() -> getPeriods().get(0)); }

    public ObligationPeriod getChosen() { return chosen(); }

    /** How a period stands in the address. */
    public String code(ObligationPeriod one) { return PeriodChoice.code(one); }

    public String choose() { return "/measures?faces-redirect=true&includeViewParams=true"; }

    public boolean isProjector() { return "projector".equals(view); }

    public Instant getNow() { return clock.instant(); }

    public long getBuilt() { return getMeasures().stream().mapToLong(Measure::built).sum(); }

    public long getAll() { return getMeasures().stream().mapToLong(measure -> measure.clauses().size()).sum(); }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getPeriod() { return code(chosen()); }

    public void setPeriod(String period) { this.period = period; }

    public String getView() { return view; }

    public void setView(String view) { this.view = view; }
}
