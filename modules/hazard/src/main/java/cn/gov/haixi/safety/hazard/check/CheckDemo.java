package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Invented inspections of the demo's potash works: one is open today, one was missed, one has found hazards. */
@ApplicationScoped
class CheckDemo {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(23, 59, 59);
    private static final String WORKS = "91632801MA7T00014P";

    @Inject private EntityManager em;
    @Inject private Passing passing;
    @Inject private CheckMonths months;
    @Inject private EnterpriseQueries enterprises;
    @Inject private WorkingDays workingDays;

    void fill(@Observes @Priority(275) DemoWanted wanted) {
        LocalDate today = wanted.today();
        UUID works = enterprises.byUscc(WORKS).orElseThrow().id().value();
        List<Object[]> measures = em.createQuery("select m.id.value, m.check from ControlMeasure m where m.enterprise = :works order by m.id", Object[].class).setParameter("works", works).getResultList();
        CheckMonths.Tally tally = new CheckMonths.Tally();
        for (int i = 0; i < measures.size(); i++) {
            CycleUnit unit = i == 0 ? CycleUnit.DAY : i == 1 ? CycleUnit.MONTH : i == 2 ? CycleUnit.DAY : CycleUnit.YEAR;
            LocalDate from = unit == CycleUnit.DAY ? today.minusDays(6) : today.minusMonths(2).withDayOfMonth(1);
            var rhythm = new Rhythm(i == 2 ? 3 : 1, unit, from, OPENS, CLOSES, false);
            var task = new CheckTask(works, (UUID) measures.get(i)[0], new CheckDraft((String) measures.get(i)[1], rhythm, "张强（示例）", "0", null), from.atTime(OPENS), workingDays::isWorkingDay);
            em.persist(task);
            for (int made = 0; i != 1 && task.window().until().isBefore(today.atStartOfDay()); made++) {
                CheckStatus status = i == 0 && made % 3 == 2 ? CheckStatus.OTHER : CheckStatus.NORMAL;
                em.persist(new CheckRecord(task, status, task.window().from().plusHours(1), "张强（示例）", status == CheckStatus.OTHER ? "（示例）装置停车，未运行。" : ""));
                tally.count(task, status);
                task.record(status, task.window().from().toLocalDate(), workingDays::isWorkingDay);
            }
            passing.pass(task, today.atStartOfDay(), tally);
        }
        months.add(tally);
    }
}
