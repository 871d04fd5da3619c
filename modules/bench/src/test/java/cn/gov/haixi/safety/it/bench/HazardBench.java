package cn.gov.haixi.safety.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.bench.ManyRisks;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckFilter;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRateFilter;
import cn.gov.haixi.safety.hazard.check.CheckRates;
import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.risk.RiskColour;
import cn.gov.haixi.safety.hazard.risk.RiskFilter;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.statistics.ReturnFilter;
import cn.gov.haixi.safety.hazard.statistics.ReturnQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lists, cases and maps over five thousand enterprises, half a million risk events, five million inspections and a million hazards, beside the same over
 * one percent of them: the median of many calls, in one run, on one MySQL.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HazardBench {
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int CALLS = 101;
    private static final PageRange FIRST = new PageRange(0, 20);
    private static final PageRange BACKWARDS = new PageRange(0, 20, true);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, Long> OVER_FEW = new LinkedHashMap<>();
    @Inject private HazardQueries hazards;
    @Inject private RiskQueries risks;
    @Inject private CheckQueries checks;
    @Inject private CheckRates rates;
    @Inject private ReturnQueries returns;
    @Inject private Caller caller;

    @Test @Order(1) @RunAsClient
    void fillWithFew() throws SQLException { fill(0, FEW); }

    @Test @Order(2)
    void measureOverFew() { OVER_FEW.putAll(measure()); }

    @Test @Order(3) @RunAsClient
    void fillWithMany() throws SQLException { fill(FEW, MANY); }

    @Test @Order(4)
    void measureOverMany() {
        Map<String, Long> many = measure();
        StringBuilder table = new StringBuilder(String.format("%n%-44s %12s %12s %8s%n", "median of " + CALLS, "few, µs", "many, µs", "ratio"));
        many.forEach((page, micros) -> table.append(String.format("%-44s %12d %12d %8.2f%n", page, OVER_FEW.get(page), micros, (double) micros / OVER_FEW.get(page))));
        System.getLogger("bench").log(System.Logger.Level.INFO, table.toString());
        assertThat(many.values()).as("a page in a fifth of a second: %s", table).allMatch(micros -> micros < 200_000);
    }

    private Map<String, Long> measure() {
        Map<String, Long> micros = new LinkedHashMap<>();
        As prefecture = As.account("zhou-banli");
        As county = As.account("geermu-banli");
        var overdue = new HazardFilter(null, null, null, null, null, null, DAY, null, null, null);
        var rectifying = new HazardFilter(HazardState.RECTIFYING, null, null, null, null, null, null, null, null, null);
        time(micros, "hazards, prefecture", prefecture, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.NEWEST, FIRST));
        time(micros, "hazards, county", county, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.NEWEST, FIRST));
        time(micros, "hazards, county, rectifying", county, () -> hazards.find(caller.scope(), rectifying, HazardFilter.Sort.NEWEST, FIRST));
        time(micros, "hazards, overdue first", prefecture, () -> hazards.find(caller.scope(), overdue, HazardFilter.Sort.DUE, FIRST));
        time(micros, "hazards, due last", prefecture, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, BACKWARDS));
        time(micros, "hazards, reported first", prefecture, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.REPORTED, FIRST));
        time(micros, "hazards, county, reported last", county, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.REPORTED, BACKWARDS));
        time(micros, "hazards, county, due first", county, () -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.DUE, FIRST));
        time(micros, "hazards, open by region", prefecture, () -> hazards.open(caller.scope(), DAY));
        time(micros, "hazards, map", prefecture, () -> hazards.onMap(caller.scope(), HazardFilter.ALL));
        var one = prefecture.get(() -> hazards.find(caller.scope(), HazardFilter.ALL, HazardFilter.Sort.NEWEST, FIRST)).rows().get(0).id();
        time(micros, "hazard, case", prefecture, () -> hazards.get(caller.scope(), one));
        time(micros, "risks, prefecture", prefecture, () -> risks.find(caller.scope(), RiskFilter.ALL, FIRST));
        time(micros, "risks, county, orange", county, () -> risks.find(caller.scope(), new RiskFilter(null, null, null, RiskColour.ORANGE, null, false), FIRST));
        time(micros, "risks, to be assessed", prefecture, () -> risks.find(caller.scope(), new RiskFilter(null, null, null, null, DAY, false), FIRST));
        time(micros, "risks, map: regions", prefecture, () -> risks.regions(caller.scope()));
        time(micros, "risks, map: objects", prefecture, () -> risks.spots(caller.scope()));
        var works = prefecture.get(() -> risks.find(caller.scope(), new RiskFilter("压测企业4", null, null, null, null, false), FIRST)).rows().get(0).id();
        time(micros, "risks, tree of an enterprise", prefecture, () -> risks.tree(caller.scope(), works));
        var event = prefecture.get(() -> risks.tree(caller.scope(), works)).events().get(0).event().id();
        time(micros, "risk, event", prefecture, () -> risks.event(caller.scope(), event));
        time(micros, "inspections, prefecture", prefecture, () -> checks.find(caller.scope(), CheckFilter.ALL, FIRST));
        time(micros, "inspections, county, late", county, () -> checks.find(caller.scope(), new CheckFilter(null, null, null, LocalDateTime.of(2026, 11, 26, 8, 0), false), FIRST));
        var task = prefecture.get(() -> checks.find(caller.scope(), new CheckFilter(works, null, null, null, false), FIRST)).rows().get(0).id();
        time(micros, "inspection, records", prefecture, () -> checks.records(caller.scope(), task, new PageRange(0, 100)));
        var quarter = new ObligationPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        time(micros, "inspections made, prefecture", prefecture, () -> rates.find(caller.scope(), new CheckRateFilter(null, null, ObligationPeriod.year(2026)), FIRST));
        time(micros, "returns of a quarter, prefecture", prefecture, () -> returns.find(caller.scope(), new ReturnFilter(quarter, null, null, false), FIRST));
        time(micros, "returns of a quarter, missing", county, () -> returns.find(caller.scope(), new ReturnFilter(quarter, null, null, true), FIRST));
        time(micros, "returns of a quarter, their sum", prefecture, () -> returns.sum(caller.scope(), new ReturnFilter(quarter, null, null, false)));
        return micros;
    }

    private void time(Map<String, Long> micros, String name, As reader, Callable<?> call) { micros.put(name, reader.get(() -> median(call))); }

    /** Of slow ones fewer, since a call into the server may last a minute. */
    private static long median(Callable<?> call) throws Exception {
        long begun = System.nanoTime();
        call.call();
        int calls = System.nanoTime() - begun > 50_000_000L ? 9 : CALLS;
        for (int i = 0; i < calls / 3; i++) {
            call.call();
        }
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[calls / 2] / 1_000;
    }

    private static void fill(int from, int to) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Server.database("rewriteBatchedStatements=true"), Server.databaseUser(), Server.databasePassword())) {
            ManyRisks.fill(connection, from, to);
        }
    }
}
