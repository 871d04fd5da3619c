package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRoll;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** The demo's enterprises have handed in what is over; two have not yet reported their last quarter. */
@ApplicationScoped
class ReturnDemo {
    private static final String LATE = ".*(盐湖钾肥|水泥).*";
    private static final int DAYS_BEFORE = 3;

    @Inject private EntityManager em;
    @Inject private EnterpriseRoll roll;
    @Inject private OwedReturn owed;
    @Inject private ReturnCounting counting;
    @Inject private Fulfilments fulfilments;

    void fill(@Observes @Priority(360) DemoWanted wanted) {
        LocalDate today = wanted.today();
        for (ObligationPeriod quarter : Cycle.QUARTER.periods(ObligationPeriod.year(today.getYear()))) {
            boolean last = quarter.to().plusMonths(3).plusDays(1).isAfter(today);
            if (quarter.to().plusDays(DAYS_BEFORE).isBefore(today)) {
                roll.standing().stream().filter(one -> !one.since().isAfter(quarter.to()) && !(last && one.row().name().matches(LATE))).forEach(one -> submit(one.row().id().value(), quarter));
            }
        }
    }

    private void submit(UUID enterprise, ObligationPeriod quarter) {
        ObligationRow debt = owed.of(enterprise, quarter);
        LocalDate on = quarter.to().plusDays(DAYS_BEFORE);
        StatisticalReturn one = new StatisticalReturn(enterprise, quarter);
        one.write(new ReturnDraft("（示例）本季度隐患以设备设施缺陷为主，均已明确责任人和完成时限。", "主要负责人（示例）"), counting.of(enterprise, quarter), "安全负责人（示例）");
        one.submit(true, on);
        em.persist(one);
        fulfilments.done(debt.id(), new Fact(one.id().value(), debt.debtorName(), Returns.link(one.id())), on);
    }
}
