package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.platform.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The ten measures clause by clause: which are in use here, and how each of those stands in the caller's region. */
@Named
@RequestScoped
public class MeasuresPage {
    /** How many clauses each of the ten measures has. */
    private static final int[] CLAUSES = {7, 9, 13, 7, 10, 6, 7, 7, 6, 4};
    /** What the platform carries out today; each has a test that proves it. */
    static final Set<String> BUILT = Set.of("M3.1", "M3.2", "M3.3", "M3.4", "M3.5", "M3.6", "M3.7", "M3.8", "M3.9", "M3.10", "M3.11", "M3.12", "M3.13");
    @Inject @Any private Instance<ClauseCounts> sources;
    @Inject private Caller caller;
    private List<Measure> measures;

    public record Measure(String id, List<ClauseRow> clauses) {
        public long built() { return clauses.stream().filter(ClauseRow::built).count(); }
    }

    /** @param count null when nothing is counted for this clause */
    public record ClauseRow(String id, boolean built, ClauseCount count) { }

    @PostConstruct
    void load() {
        Map<String, ClauseCount> counts = new TreeMap<>();
        sources.forEach(source -> source.of(caller.scope()).forEach(count -> counts.merge(count.clause(), count, MeasuresPage::sum)));
        measures = IntStream.rangeClosed(1, CLAUSES.length).mapToObj(number -> new Measure("M" + number,
                IntStream.rangeClosed(1, CLAUSES[number - 1]).mapToObj(clause -> "M" + number + "." + clause)
                        .map(id -> new ClauseRow(id, BUILT.contains(id), counts.get(id))).toList())).toList();
    }

    private static ClauseCount sum(ClauseCount one, ClauseCount other) {
        return new ClauseCount(one.clause(), one.done() + other.done(), one.due() + other.due(), one.late() + other.late());
    }

    public List<Measure> getMeasures() { return measures; }

    public long getBuilt() { return measures.stream().mapToLong(Measure::built).sum(); }

    public long getAll() { return measures.stream().mapToLong(measure -> measure.clauses().size()).sum(); }
}
