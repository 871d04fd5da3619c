package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records inspections (M5.7). Each window is recorded once: whoever comes second, or after its end, is told so. A failed one opens a hazard in the same
 * transaction, on the desk of whoever supervises the enterprise.
 */
@Stateless
@RolesAllowed(Permission.RISK_KEEP)
public class Checks {
    @Inject private EntityManager em;
    @Inject private OwnChecks own;
    @Inject private Passing passing;
    @Inject private CheckMonths months;
    @Inject private HazardIntake hazards;
    @Inject private EnterpriseQueries enterprises;
    @Inject private AuditTrail audit;
    @Inject private WorkingDays workingDays;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * @param window its beginning, as it was shown
     * @param words what was found, or why it could not be inspected; wanted unless all was as it should be
     * @param pictures of the hazard; ignored without one
     * @return the hazard that it opened
     */
    public Optional<HazardId> record(@NotNull CheckId id, @NotNull LocalDateTime window, @NotNull CheckStatus status, @Size(max = 500) String words, @NotNull List<Upload> pictures) {
        LocalDateTime now = LocalDateTime.now(clock);
        CheckTask task = own.locked(id);
        passing.pass(task, now);
        if (status == CheckStatus.NOT_DONE || !task.window().from().equals(window)) {
            throw new CheckedAlready();
        }
        if (task.window().from().isAfter(now)) {
            throw new NotDueYet();
        }
        String found = words == null ? "" : words.strip();
        if (status != CheckStatus.NORMAL && found.isEmpty()) {
            throw new FindingWanted();
        }
        var record = new CheckRecord(task, status, now, caller.name(), found);
        Optional<HazardId> hazard = status == CheckStatus.HAZARD ? Optional.of(open(task, record, found, now.toLocalDate(), pictures)) : Optional.empty();
        hazard.ifPresent(record::opened);
        em.persist(record);
        months.add(CheckMonths.Tally.of(task, status));
        task.record(status, now.toLocalDate(), workingDays::isWorkingDay);
        audit.append("hazard.check.audit.recorded", OwnChecks.SUBJECT, id.value(), status.name());
        return hazard;
    }

    private HazardId open(CheckTask task, CheckRecord record, String found, LocalDate today, List<Upload> pictures) {
        Object[] place = em.createQuery("select o.name, u.name, u.id.value from ControlMeasure m join RiskEvent v on v.id.value = m.event join RiskUnit u on u.id.value = v.unit join RiskObject o on o.id.value = u.object"
                + " where m.id.value = :measure", Object[].class).setParameter("measure", task.measure()).getSingleResult();
        EnterpriseRow enterprise = enterprises.get(new EnterpriseId(task.enterprise()));
        HazardId id = hazards.open(new NewHazard(HazardSource.SELF_CHECK, record.id(), "", "/hazard/check?id=" + task.id().value(), enterprise.id(), null, enterprise.regionPath(),
                shortened(place[0] + " " + place[1]), null, (UUID) place[2], found, HazardClass.GENERAL, today, caller.name()));
        pictures.forEach(picture -> hazards.picture(id, picture));
        return id;
    }

    private static String shortened(String place) { return place.codePointCount(0, place.length()) > 200 ? place.substring(0, place.offsetByCodePoints(0, 200)) : place; }
}
