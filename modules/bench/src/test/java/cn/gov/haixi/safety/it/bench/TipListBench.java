package cn.gov.haixi.safety.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.bench.ManyTips;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** A page of the tip list over a million tips costs what it costs over ten thousand: the median of many calls, in one run, on one MySQL. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TipListBench {
    private static final double LIMIT = 1.3;
    private static final int WARM_UP = 150;
    private static final int CALLS = 300;
    /** Microseconds a call over the few; kept in the server between the two measurements. */
    private static final Map<String, Long> OVER_FEW = new LinkedHashMap<>();
    @Inject private TipQueries queries;
    @Inject private Caller caller;

    @Test @Order(1) @RunAsClient
    void fillWithFew() throws SQLException { fill("bench.few"); }

    @Test @Order(2)
    void measureOverFew() { OVER_FEW.putAll(measure()); }

    @Test @Order(3) @RunAsClient
    void fillWithMany() throws SQLException { fill("bench.many"); }

    @Test @Order(4)
    void measureOverMany() {
        Map<String, Long> overMany = measure();
        Map<String, Double> slow = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder(String.format("%n%-44s %12s %12s %8s%n", "tip list, median of " + CALLS, "few, µs", "many, µs", "ratio"));
        overMany.forEach((page, micros) -> {
            double ratio = (double) micros / OVER_FEW.get(page);
            table.append(String.format("%-44s %12d %12d %8.2f%n", page, OVER_FEW.get(page), micros, ratio));
            if (ratio > LIMIT) {
                slow.put(page, ratio);
            }
        });
        System.Logger log = System.getLogger("bench");
        log.log(System.Logger.Level.INFO, table.toString());
        assertThat(slow).as("pages that grow with the table: %s", table).isEmpty();
    }

    private Map<String, Long> measure() {
        Map<String, Long> micros = new LinkedHashMap<>();
        PageRange first = new PageRange(0, 20);
        measure(micros, "zhou-banli", "prefecture, first page", TipFilter.ALL, TipFilter.Sort.NEWEST, first);
        measure(micros, "zhou-banli", "prefecture, deep page", TipFilter.ALL, TipFilter.Sort.NEWEST, new PageRange(9_000, 20));
        measure(micros, "zhou-banli", "prefecture, by state under way", TipFilter.ALL.with(TipState.VERIFYING), TipFilter.Sort.NEWEST, first);
        measure(micros, "zhou-banli", "prefecture, overdue first", new TipFilter(null, null, null, null, null, LocalDate.parse("2026-11-23"), null, null, null, null), TipFilter.Sort.DUE, first);
        measure(micros, "geermu-banli", "county, first page", TipFilter.ALL, TipFilter.Sort.NEWEST, first);
        measure(micros, "geermu-banli", "county, by state under way", TipFilter.ALL.with(TipState.RECEIVED), TipFilter.Sort.NEWEST, first);
        measure(micros, "zhou-banli", "prefecture, by kind", new TipFilter(null, null, TipKind.OCCUPATIONAL, null, null, null, null, null, null, null), TipFilter.Sort.NEWEST, first);
        return micros;
    }

    private void measure(Map<String, Long> micros, String account, String name, TipFilter filter, TipFilter.Sort sort, PageRange range) {
        micros.put(name, As.account(account).get(() -> median(() -> queries.find(caller.scope(), filter, sort, range))));
    }

    private static long median(Callable<?> call) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            call.call();
        }
        long[] nanos = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[CALLS / 2] / 1_000;
    }

    private static void fill(String many) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Server.database("rewriteBatchedStatements=true"), Server.databaseUser(), Server.databasePassword())) {
            ManyTips.fill(connection, Integer.getInteger(many));
        }
    }
}
