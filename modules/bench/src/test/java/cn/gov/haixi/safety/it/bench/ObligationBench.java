package cn.gov.haixi.safety.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.duty.obligation.ObligationSheets;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.obligation.Unrolling;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two hundred thousand obligations: what unrolling costs beside bare inserts of the same rows, and what list and calendar cost beside the same over twelve
 * thousand. A call into the server may last a minute, so the year is unrolled in four.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObligationBench {
    private static final int PARTS = 5;
    private static final int QUARTERS = 4;
    private static final int PART = 2_500;
    private static final int FEW = 3_000;
    private static final double LIMIT = 1.3;
    private static final double FLOOR = 0.5;
    /** Megabytes (DESIGN 9). */
    private static final int EXPORT_HEAP = 100;
    private static final ObligationPeriod YEAR = ObligationPeriod.year(2025);
    private static final As KEEPER = As.account("zhou-zhuren").may(Permission.DUTY_SEE, Permission.DUTY_KEEP);
    private static final Map<String, Long> OVER_FEW = new LinkedHashMap<>();
    private static long unrolled;
    private static long inserted;
    @Inject private Unrolling unrolling;
    @Inject private ObligationQueries queries;
    @Inject private ObligationSheets sheets;
    @Inject private OrganisationQueries organisations;
    @Inject private Caller caller;

    @Test @Order(1)
    void unrollFew() { assertThat(unrolling.unroll(new Many(FEW), YEAR)).isEqualTo(FEW * QUARTERS); }

    @Test @Order(2)
    void measureOverFew() { OVER_FEW.putAll(measure()); }

    @Test @Order(3)
    void unrollOneQuarter() { unroll(); }

    @Test @Order(3)
    void unrollAnother() { unroll(); }

    @Test @Order(3)
    void unrollTheThird() { unroll(); }

    @Test @Order(3)
    void unrollTheLast() { unroll(); }

    private void unroll() {
        for (int part = 0; part < PARTS; part++) {
            unroll(new Many(PART));
        }
    }

    private void unroll(ObligationRule rule) {
        long start = System.nanoTime();
        assertThat(unrolling.unroll(rule, YEAR)).isEqualTo(PART * QUARTERS);
        unrolled += System.nanoTime() - start;
        start = System.nanoTime();
        insert(rule);
        inserted += System.nanoTime() - start;
        Sql.update("delete from duty_obligation_creditor where obligation_id in (select id from duty_obligation where clause = 'BARE')");
        Sql.update("delete from duty_obligation where clause = 'BARE'");
        assertThat(unrolling.unroll(rule, YEAR)).as("again").isZero();
    }

    @Test @Order(4)
    void measureOverMany() {
        Map<String, Long> overMany = measure();
        StringBuilder table = new StringBuilder(String.format("%nunrolling: %d a second, bare inserts of the same rows %d a second, ratio %.2f%n", rate(unrolled), rate(inserted),
                (double) inserted / unrolled));
        Map<String, Double> slow = new LinkedHashMap<>();
        overMany.forEach((page, micros) -> {
            double ratio = (double) micros / OVER_FEW.get(page);
            table.append(String.format("%-44s %12d %12d %8.2f%n", page, OVER_FEW.get(page), micros, ratio));
            if (ratio > LIMIT) {
                slow.put(page, ratio);
            }
        });
        System.getLogger("bench").log(System.Logger.Level.INFO, table.toString());
        assertThat(slow).as("pages that grow with the table: %s", table).isEmpty();
        assertThat((double) inserted / unrolled).as("unrolling beside bare inserts: %s", table).isGreaterThanOrEqualTo(FLOOR);
    }

    /** What is in use after collections while it is written, beside before: garbage is none of it. */
    @Test @Order(5)
    void exportAll() {
        try (Heap heap = new Heap()) {
            long start = System.nanoTime();
            int rows = KEEPER.get(() -> sheets.write(caller.scope(), ObligationFilter.ALL, Locale.CHINA, OutputStream.nullOutputStream()));
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.getLogger("bench").log(System.Logger.Level.INFO, String.format("%n%d obligations as Excel in %d ms, %d MB more heap than before", rows, millis, heap.more()));
            assertThat(rows).isGreaterThanOrEqualTo(4 * PARTS * PART * QUARTERS);
            assertThat(heap.more()).isLessThan(EXPORT_HEAP);
        }
    }

    private static long rate(long nanos) { return (long) 4 * PARTS * PART * QUARTERS * 1_000_000_000L / Math.max(1, nanos); }

    private Map<String, Long> measure() {
        Sql.strings("analyze table duty_obligation, duty_obligation_creditor");
        Map<String, Long> micros = new LinkedHashMap<>();
        PageRange first = new PageRange(0, 20);
        time(micros, "list, first page", () -> queries.find(caller.scope(), ObligationFilter.ALL, ObligationFilter.Sort.DUE, first));
        time(micros, "list, deep page", () -> queries.find(caller.scope(), ObligationFilter.ALL, ObligationFilter.Sort.DUE, new PageRange(900, 20)));
        time(micros, "list, open in a county", () -> queries.find(caller.scope(), new ObligationFilter("632800/632802/", null, null, null, ObligationState.OPEN, false, null, null, null, null),
                ObligationFilter.Sort.DUE, first));
        time(micros, "calendar of a month without any", () -> queries.month(caller.scope(), ObligationFilter.ALL, YearMonth.of(2025, 5)));
        return micros;
    }

    private void time(Map<String, Long> micros, String name, Callable<?> call) { micros.put(name, KEEPER.get(() -> median(call))); }

    private static long median(Callable<?> call) throws Exception {
        for (int i = 0; i < 30; i++) {
            call.call();
        }
        long[] nanos = new long[101];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1_000;
    }

    /** The same rows and their creditors, as bare as can be. */
    private static void insert(ObligationRule rule) {
        Sql.with(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement row = connection.prepareStatement("insert into duty_obligation (id, version, rule, clause, debtor_kind, debtor_id, debtor_name, desk_id, region_path, period_from,"
                    + " period_to, opened_on, due_on, needed, state, fell_due, given_up, steps, creditor_key) values (?, 0, ?, 'BARE', 'ENTERPRISE', ?, ?, ?, ?, ?, ?, ?, ?, 1, 'OPEN', false, false, 0, 0)");
                    PreparedStatement creditor = connection.prepareStatement("insert into duty_obligation_creditor (obligation_id, organisation_id) values (?, ?)")) {
                int number = 0;
                for (ObligationPeriod period : Cycle.QUARTER.periods(YEAR)) {
                    for (Debtor debtor : rule.debtors(period)) {
                        byte[] id = bytes(UUID.randomUUID());
                        row.setBytes(1, id);
                        row.setString(2, "bare");
                        row.setBytes(3, bytes(UUID.randomUUID()));
                        row.setString(4, debtor.name());
                        row.setBytes(5, bytes(debtor.desk().value()));
                        row.setString(6, debtor.regionPath());
                        row.setString(7, period.from().toString());
                        row.setString(8, period.to().toString());
                        row.setString(9, "2025-01-01");
                        row.setString(10, period.to().toString());
                        row.addBatch();
                        creditor.setBytes(1, id);
                        creditor.setBytes(2, bytes(debtor.creditors().get(0).value()));
                        creditor.addBatch();
                        if (++number % 500 == 0) {
                            row.executeBatch();
                            creditor.executeBatch();
                        }
                    }
                }
                row.executeBatch();
                creditor.executeBatch();
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
            return null;
        });
    }

    private static byte[] bytes(UUID id) { return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array(); }

    /** So many invented enterprises that owe something every quarter. */
    private final class Many implements ObligationRule {
        private final String code = "bench-" + UUID.randomUUID();
        private final List<Debtor> debtors;

        Many(int count) {
            OrganisationId desk = organisations.inRegion("632801", OrganisationKind.MEMBER_UNIT).get(0).id();
            OrganisationId creditor = organisations.government("632801").id();
            debtors = IntStream.range(0, count).mapToObj(number -> new Debtor(DebtorKind.ENTERPRISE, UUID.randomUUID(), "示例企业" + number, desk,
                    number % 10 == 0 ? "632800/632802/" : "632800/632801/", List.of(creditor), LocalDate.of(2020, 1, 1), null)).toList();
        }

        @Override public String code() { return code; }

        @Override public String clause() { return "M0.1"; }

        @Override public Cycle cycle() { return Cycle.QUARTER; }

        @Override public List<Debtor> debtors(ObligationPeriod period) { return debtors; }

        @Override public String permission() { return Permission.DUTY_SEE; }

        @Override public String link(UUID obligation) { return "/worklist"; }
    }
}
