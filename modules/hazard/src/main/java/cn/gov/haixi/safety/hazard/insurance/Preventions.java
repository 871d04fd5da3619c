package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Records what insurers do against accidents at those whom they insure, and opens a hazard for what they find there (M5.10). */
@Stateless
@RolesAllowed({Permission.INSURANCE_SERVE, Permission.INSURANCE_KEEP})
public class Preventions {
    static final String SUBJECT = "prevention";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private CaseTrail trail;
    @Inject private HazardNumbers numbers;
    @Inject private PolicyDesk desk;
    @Inject private HazardIntake intake;
    @Inject private Attachments attachments;

    /** @throws PreventionDayRefused when the policy was not in force on that day, or it has not come */
    public PreventionId record(@NotNull PolicyId policy, @NotNull @Valid PreventionDraft draft) {
        Policy under = desk.own(policy);
        LocalDate today = LocalDate.now(clock);
        Prevention service = new Prevention(numbers.next("预防服务", today.getYear()), under, draft, today);
        em.persist(service);
        trail.note(SUBJECT, service.id().value(), CaseMove.SERVED, service.number());
        trail.note(Policies.SUBJECT, policy.value(), CaseMove.SERVED, service.number());
        return service.id();
    }

    /** @return the hazard, which its enterprise and its supervisors handle from now on */
    public HazardId find(@NotNull PreventionId id, @NotNull @Valid FindingDraft finding) {
        Prevention service = own(id);
        Policy policy = service.policy();
        HazardId hazard = intake.open(new NewHazard(HazardSource.INSURER, id.value(), service.number(), "/hazard/prevention?id=" + id.value(), new EnterpriseId(policy.enterprise()),
                policy.enterpriseName(), policy.regionPath(), finding.place() == null ? "" : finding.place().strip(), null, null, finding.found().strip(), finding.grade(), service.servedOn(),
                policy.insurerName()));
        service.found(hazard, finding.found().strip(), finding.grade());
        trail.note(SUBJECT, id.value(), CaseMove.HAZARD_FOUND, finding.found().strip());
        return hazard;
    }

    public void attach(@NotNull PreventionId id, @NotNull List<Upload> files) {
        own(id);
        files.forEach(file -> attachments.store(new AttachmentOwner(SUBJECT, id.value()), file, AttachmentRules.DOCUMENTS));
        trail.note(SUBJECT, id.value(), CaseMove.FILE_ADDED, String.valueOf(files.size()));
    }

    private Prevention own(PreventionId id) {
        Prevention service = id.value() == null ? null : em.find(Prevention.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (service == null || !desk.keeps(service.policy())) {
            throw new PreventionNotFound();
        }
        return service;
    }
}
