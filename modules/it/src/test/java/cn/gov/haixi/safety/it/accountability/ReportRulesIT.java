package cn.gov.haixi.safety.it.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who owes which report to whom by when, in the prefecture of 2018 with its three administrative committees, two of which were merged into 茫崖市 on
 * the 27th of December, and in that of 2026. The posts are the demo's; what other tests set up is left out by name.
 */
@ExtendWith(ArquillianExtension.class)
class ReportRulesIT {
    private static final Scope PREFECTURE = Scope.region("632800/", null);
    private static final As KEEPER = As.account("zhou-zhuren").may(Permission.DUTY_SEE, Permission.DUTY_KEEP);
    private static final Set<String> REGIONS_2018 = Set.of("格尔木市", "德令哈市", "乌兰县", "都兰县", "天峻县", "大柴旦行政委员会", "茫崖行政委员会", "冷湖行政委员会");
    private static final Set<String> REGIONS_2026 = Set.of("格尔木市", "德令哈市", "茫崖市", "乌兰县", "都兰县", "天峻县", "大柴旦行政委员会");
    private static final List<String> PREFECTURE_UNITS = List.of("应急管理局", "发展和改革委员会", "教育局", "科学技术局", "工业和信息化局", "公安局", "民政局", "司法局", "财政局",
            "人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局", "交通运输局", "水利局", "农牧局", "商务局", "文体旅游广电局", "卫生健康委员会", "国有资产监督管理委员会",
            "林业和草原局", "市场监督管理局", "能源局", "气象局", "消防救援支队", "邮政管理局", "总工会", "妇女联合会");
    private static final List<String> COUNTY_UNITS = List.of("应急管理局", "发展和改革委员会", "教育局", "工业和信息化局", "公安局", "财政局", "自然资源局", "生态环境局", "住房和城乡建设局",
            "交通运输局", "水利局", "农牧局", "卫生健康局", "市场监督管理局", "消防救援大队");
    @Inject private ObligationKeeping keeping;
    @Inject private ObligationQueries queries;
    @Inject private OrganisationQueries organisations;
    @Inject private RegionQueries regions;

    /** @param open how many posts owe it; @param given how many were given up, since their region had ended before the period did */
    @Clause({"M1.1", "M1.2", "M1.3", "M1.4", "M1.5", "M1.6"})
    @ParameterizedTest
    @CsvSource({
        "M1.2, 2018-01-01, 2018-12-31, 2019-01-02,   1, 0, 中共海西州委员会、海西州人民政府",
        "M1.3, 2018-01-01, 2018-12-31, 2019-01-02,  14, 4, 中共海西州委员会、海西州人民政府",
        "M1.4, 2018-01-01, 2018-06-30, 2018-07-02,   8, 0, 本地区党委、本地区政府",
        "M1.4, 2018-07-01, 2018-12-31, 2019-01-02,   7, 2, 本地区党委、本地区政府",
        "M1.5, 2018-01-01, 2018-06-30, 2018-07-02,  27, 0, 海西州人民政府",
        "M1.5, 2018-07-01, 2018-12-31, 2019-01-02,  27, 0, 海西州人民政府",
        "M1.6, 2018-01-01, 2018-06-30, 2018-07-02,  84, 0, 本地区政府",
        "M1.6, 2018-07-01, 2018-12-31, 2019-01-02,  98, 0, 本地区政府",
        "M1.2, 2026-01-01, 2026-12-31, 2026-12-31,   1, 0, 中共海西州委员会、海西州人民政府",
        "M1.3, 2026-01-01, 2026-12-31, 2026-12-31,  14, 0, 中共海西州委员会、海西州人民政府",
        "M1.4, 2026-01-01, 2026-06-30, 2026-06-30,   7, 0, 本地区党委、本地区政府",
        "M1.4, 2026-07-01, 2026-12-31, 2026-12-31,   7, 0, 本地区党委、本地区政府",
        "M1.5, 2026-01-01, 2026-06-30, 2026-06-30,  28, 0, 海西州人民政府",
        "M1.5, 2026-07-01, 2026-12-31, 2026-12-31,  28, 0, 海西州人民政府",
        "M1.6, 2026-01-01, 2026-06-30, 2026-06-30, 105, 0, 本地区政府",
        "M1.6, 2026-07-01, 2026-12-31, 2026-12-31, 105, 0, 本地区政府"})
    void shouldOweExactlyThis(String clause, LocalDate from, LocalDate to, LocalDate due, int open, int given, String recipients) {
        List<ObligationRow> rows = owed(clause, new ObligationPeriod(from, to));
        assertThat(rows).filteredOn(row -> row.state() != ObligationState.EXCUSED).hasSize(open);
        assertThat(rows).filteredOn(row -> row.state() == ObligationState.EXCUSED).hasSize(given).allMatch(row -> row.debtorName().contains("茫崖") || row.debtorName().contains("冷湖"));
        assertThat(rows).allMatch(row -> row.due().equals(due) && row.period().from().equals(from) && row.period().to().equals(to));
        assertThat(rows.stream().map(this::recipients).collect(Collectors.toSet())).containsExactly(recipients);
    }

    @Clause("M1.3")
    @Test
    void shouldOweTwoOfEachRegion() {
        assertThat(regions(owed("M1.3", ObligationPeriod.year(2018)), ObligationState.EXCUSED)).containsExactlyInAnyOrder("茫崖行政委员会", "冷湖行政委员会");
        Set<String> stood = regions(owed("M1.3", ObligationPeriod.year(2018)), ObligationState.MISSED);
        assertThat(stood).isEqualTo(REGIONS_2026);
        List<ObligationRow> now = owed("M1.3", ObligationPeriod.year(2026));
        assertThat(now.stream().map(this::region).collect(Collectors.toSet())).isEqualTo(REGIONS_2026);
        assertThat(now.stream().collect(Collectors.groupingBy(this::region, Collectors.counting())).values()).containsOnly(2L);
    }

    /** The post owes; whoever held it on the last day is held to it. 德令哈's mayor changed on 2018-06-01, 都兰's vice-head on 2026-05-10. */
    @Clause({"M1.3", "M1.4"})
    @Test
    void shouldHoldToItWhoeverHeldThePostOnTheLastDay() {
        assertThat(owed("M1.3", ObligationPeriod.year(2018))).filteredOn(row -> row.state() == ObligationState.MISSED).allMatch(row -> row.holderName() != null && row.holderName().endsWith("(示例)"));
        ObligationRow vice = owed("M1.4", new ObligationPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))).stream().filter(row -> region(row).equals("都兰县")).findFirst().orElseThrow();
        ObligationRow later = owed("M1.4", new ObligationPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31))).stream().filter(row -> region(row).equals("都兰县")).findFirst().orElseThrow();
        assertThat(vice.debtor()).isEqualTo(later.debtor());
        assertThat(vice.holderName()).isNotEqualTo(later.holderName());
    }

    private List<ObligationRow> owed(String clause, ObligationPeriod period) {
        int year = period.from().getYear();
        KEEPER.run(() -> keeping.unroll(year));
        Set<String> units = Stream.concat(PREFECTURE_UNITS.stream().map(unit -> "海西州" + unit),
                Stream.concat(REGIONS_2018.stream(), REGIONS_2026.stream()).flatMap(region -> COUNTY_UNITS.stream().map(unit -> region.replace("行政委员会", "行委") + unit)))
                .collect(Collectors.toCollection(TreeSet::new));
        return KEEPER.get(() -> queries.cells(PREFECTURE, ObligationFilter.clause(clause), period, 10_000)).stream().filter(row -> row.period().equals(period))
                .filter(row -> !List.of("M1.5", "M1.6").contains(clause) || units.contains(organisations.get(row.desk()).name())).toList();
    }

    private String recipients(ObligationRow row) {
        return KEEPER.get(() -> queries.get(PREFECTURE, row.id())).creditors().stream().map(id -> organisations.get(id))
                .map(body -> body.regionPath().equals("632800/") ? body.name() : body.regionPath().equals(row.regionPath()) ? "本地区" + switch (body.kind()) {
                    case PARTY_COMMITTEE -> "党委";
                    case GOVERNMENT -> "政府";
                    default -> body.kind().toString();
                } : "别的地区").sorted().collect(Collectors.joining("、"));
    }

    private Set<String> regions(List<ObligationRow> rows, ObligationState state) { return rows.stream().filter(row -> row.state() == state).map(this::region).collect(Collectors.toSet()); }

    private String region(ObligationRow row) { return regions.byPath(row.regionPath()).name(); }
}
