package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How an enterprise keeps the inspections of its control measures (M5.7): only its own account does. */
@Stateless
@RolesAllowed(Permission.RISK_KEEP)
public class CheckKeeping {
    @Inject private EntityManager em;
    @Inject private OwnChecks own;
    @Inject private Passing passing;
    @Inject private Ending ending;
    @Inject private CheckKinds kinds;
    @Inject private AuditTrail audit;
    @Inject private WorkingDays workingDays;
    @Inject private Clock clock;

    /** @throws CheckNotFound when the measure is not the caller's, or is gone */
    public CheckId add(@NotNull RiskId measure, @NotNull @Valid CheckDraft draft) {
        checkKind(draft);
        var task = new CheckTask(own.enterprise(), own.measure(measure), draft, LocalDateTime.now(clock), workingDays::isWorkingDay);
        em.persist(task);
        em.flush();
        audit.append("hazard.check.audit.added", OwnChecks.SUBJECT, task.id().value(), "");
        return task.id();
    }

    /** @param seen the version that the editor was shown */
    public void change(@NotNull CheckId id, long seen, @NotNull @Valid CheckDraft draft) {
        CheckTask task = own.locked(id);
        ChangedMeanwhile.check(seen, task.version());
        checkKind(draft);
        LocalDateTime now = LocalDateTime.now(clock);
        passing.pass(task, now);
        task.change(draft, now, workingDays::isWorkingDay);
        audit.append("hazard.check.audit.changed", OwnChecks.SUBJECT, id.value(), "");
    }

    public void end(@NotNull CheckId id, @NotBlank @Size(max = 300) String why) {
        ending.end(own.locked(id), LocalDateTime.now(clock));
        audit.append("hazard.check.audit.ended", OwnChecks.SUBJECT, id.value(), why.strip());
    }

    private void checkKind(CheckDraft draft) {
        if (!kinds.on(LocalDate.now(clock)).containsKey(draft.workType())) {
            throw new WorkTypeRefused();
        }
    }
}
