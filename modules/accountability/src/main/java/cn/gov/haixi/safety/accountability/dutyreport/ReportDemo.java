package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationRules;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Invented reports of this year: of the half that is over most came in time, some late, some never; of the present one a few. The vice-heads of the
 * prefecture and of Golmud have written nothing: whoever tries the platform does it for them.
 */
@ApplicationScoped
class ReportDemo {
    private static final List<String> DUTIES = List.of("<p>主持召开安全生产专题会议四次，研究解决重点问题十一项，并逐项明确责任单位和完成时限。</p><p>带队检查重点企业九家，督促整改隐患二十三项。（示例）</p>",
            "<p>组织签订年度安全生产责任书，开展重点行业专项整治，建立问题清单并逐项销号。</p><p>落实值班值守制度，节假日期间带班检查。（示例）</p>",
            "<p>推动双重预防机制建设，督促辖区企业完成风险评估。</p><p>组织应急演练两次，参加人员三百余人次。（示例）</p>");
    private static final List<String> PROBLEMS = List.of("<p>个别企业主体责任落实不到位，隐患整改不够彻底。（示例）</p>", "<p>基层监管力量薄弱，专业人员不足。（示例）</p>");
    private static final String PLANS = "<p>继续压实责任，聚焦重点行业领域开展督查检查。（示例）</p>";
    private static final int OF_TEN_IN_TIME = 7;
    private static final int OF_TEN_AT_ALL = 9;
    private static final int OF_TEN_ALREADY = 2;
    private static final int LEAST_SCORE = 72;
    private static final int SCORES = 26;

    @Inject private EntityManager em;
    @Inject private DueSoon obligations;
    @Inject private ObligationRules rules;
    @Inject private Fulfilments fulfilments;
    @Inject private ReportClocks clocks;
    @Inject private PostBook posts;

    void fill(@Observes @Priority(300) DemoWanted wanted) {
        LocalDate today = wanted.today();
        List<ObligationRow> owed = obligations.between(LocalDate.of(today.getYear(), 1, 1), LocalDate.of(today.getYear() + 1, 1, 31)).stream()
                .filter(row -> row.rule().startsWith("accountability.report.") && !row.clause().equals("M1.2") && !(row.clause().equals("M1.4") && row.regionPath().endsWith("632801/"))).toList();
        Map<PostId, Holder> holders = posts.holdersOn(owed.stream().map(row -> new PostId(row.debtor())).toList(), today);
        Map<String, Map<Object, Debtor>> debtors = new HashMap<>();
        for (ObligationRow row : owed) {
            int luck = Math.floorMod(row.debtorName().hashCode() * 31 + row.period().from().getMonthValue(), 10);
            Debtor debtor = debtors.computeIfAbsent(row.rule() + row.period(), any -> debtors(row)).get(row.debtor());
            boolean over = row.due().isBefore(today);
            Holder holder = holders.get(new PostId(row.debtor()));
            if (holder != null && debtor != null && luck < (over ? OF_TEN_AT_ALL : OF_TEN_ALREADY)) {
                LocalDate day = !over ? today.minusDays(luck + 1L) : luck < OF_TEN_IN_TIME ? row.due().minusDays(luck + 2L) : row.due().plusDays(luck);
                report(row, debtor, holder.name(), luck, day, over);
            }
        }
        em.flush();
        em.clear();
    }

    private Map<Object, Debtor> debtors(ObligationRow row) {
        Map<Object, Debtor> byId = new HashMap<>();
        rules.find(row.rule()).orElseThrow().debtors(row.period()).forEach(debtor -> byId.put(debtor.id(), debtor));
        return byId;
    }

    private void report(ObligationRow row, Debtor debtor, String holder, int luck, LocalDate day, boolean accepted) {
        Actor writer = new Actor(null, row.desk().value(), holder, row.debtorName().split(" ")[0]);
        var at = day.atTime(10, luck).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        var report = new DutyReport(new ObligationCase(row, debtor.creditors(), List.of(), List.of(), List.of(), "", false), Outline.of(clocks.outline(row.due())), writer, at);
        report.write(List.of(DUTIES.get(luck % DUTIES.size()), PROBLEMS.get(luck % PROBLEMS.size()), PLANS), writer, at);
        report.submit(holder, List.of(), writer, day, at);
        if (accepted) {
            debtor.creditors().forEach(body -> report.accept(body.value(), LEAST_SCORE + Math.floorMod(row.debtorName().hashCode(), SCORES), "", new Actor(null, body.value(), "示例受理人员", ""), at));
        }
        em.persist(report);
        report.takeSteps().forEach(em::persist);
        fulfilments.done(row.id(), new Fact(report.id().value(), report.postName(), "/accountability/report?id=" + report.id().value()), day);
    }
}
