package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Enters contracts of services that the caller's body buys, their deliverables, false reports, and what the service was worth at the end (M5.1). */
@Stateless
@RolesAllowed(Permission.EXPERT_KEEP)
public class Contracts {
    static final String SUBJECT = "service-contract";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private ContractDesk desk;
    @Inject private Worklist worklist;
    @Inject private Attachments attachments;
    @Inject private Event<FalseReportFound> found;

    public ContractId enter(@NotNull @Valid ContractDraft draft) {
        ServiceContract contract = new ServiceContract(draft, agency(draft), caller.scope().regionPath(), caller.actor());
        em.persist(contract);
        written(contract, CaseMove.ENTERED, contract.number());
        return contract.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull ContractId id, long seen, @NotNull @Valid ContractDraft draft) {
        ServiceContract contract = desk.own(id);
        ChangedMeanwhile.check(seen, contract.version());
        contract.correct(draft, agency(draft));
        written(contract, CaseMove.CORRECTED, "");
    }

    public DeliverableId addDeliverable(@NotNull ContractId id, @NotBlank @Size(max = 200) String title, @NotNull @CivilDay LocalDate due) {
        ServiceContract contract = desk.own(id);
        Deliverable deliverable = new Deliverable(contract, title, due);
        em.persist(deliverable);
        written(contract, CaseMove.DELIVERABLE_ADDED, deliverable.title());
        awaitDelivery(deliverable, due);
        return deliverable.id();
    }

    public void deliver(@NotNull DeliverableId id) {
        Deliverable deliverable = desk.own(id);
        deliverable.deliver(caller.actor(), today());
        written(deliverable.contract(), CaseMove.DELIVERED, deliverable.title());
        worklist.done(SUBJECT, id.value());
        worklist.open(desk.item("accept", id.value(), deliverable.contract(), deliverable.title(), Permission.LISTING_DECIDE, null));
    }

    /** @throws OwnEntry for whoever entered that it came */
    @RolesAllowed({Permission.EXPERT_KEEP, Permission.LISTING_DECIDE})
    public void accept(@NotNull DeliverableId id, @Size(max = 500) String words) {
        Deliverable deliverable = desk.own(id);
        deliverable.accept(words, caller.actor(), today());
        written(deliverable.contract(), CaseMove.ACCEPTED, deliverable.title());
        worklist.done(SUBJECT, id.value());
    }

    /** It is owed again. */
    @RolesAllowed({Permission.EXPERT_KEEP, Permission.LISTING_DECIDE})
    public void sendBack(@NotNull DeliverableId id, @NotBlank @Size(max = 500) String why) {
        Deliverable deliverable = desk.own(id);
        deliverable.sendBack(why, caller.actor());
        written(deliverable.contract(), CaseMove.SENT_BACK, deliverable.title() + "：" + why.strip());
        worklist.done(SUBJECT, id.value());
        awaitDelivery(deliverable, deliverable.due());
    }

    public void attach(@NotNull ContractId id, @NotNull List<Upload> files) {
        ServiceContract contract = desk.own(id);
        files.forEach(file -> attachments.store(new AttachmentOwner(SUBJECT, id.value()), file, AttachmentRules.DOCUMENTS));
        written(contract, CaseMove.FILE_ADDED, String.valueOf(files.size()));
    }

    /** What the firm delivered was false: it stays on the firm for every office to see, whatever becomes of the contract. */
    public void flagFalse(@NotNull ContractId id, @NotBlank @Size(max = 1000) String reason) {
        ServiceContract contract = desk.own(id);
        FalseReport report = new FalseReport(contract, reason, caller.actor(), today());
        em.persist(report);
        contract.agency().foundFalse();
        written(contract, CaseMove.FALSE_REPORT, reason.strip());
        trail.note(Agencies.SUBJECT, contract.agency().id().value(), CaseMove.FALSE_REPORT, contract.number() + "：" + reason.strip());
        found.fire(new FalseReportFound(report.id(), contract.agency().id(), contract.agency().uscc(), contract.agency().name(), id, contract.organisation(), today(), reason.strip()));
    }

    /** Values the service and closes the contract. @param words wanted where it was poor */
    public void close(@NotNull ContractId id, @NotNull Grade grade, @Size(max = 1000) String words) {
        ServiceContract contract = desk.own(id);
        List<DeliverableState> states = em.createQuery("select d.state from Deliverable d where d.contract = :contract", DeliverableState.class).setParameter("contract", contract).getResultList();
        if (states.isEmpty() || states.stream().anyMatch(state -> state != DeliverableState.ACCEPTED)) {
            throw new WorkNotAccepted();
        }
        contract.close(grade, words, today());
        written(contract, CaseMove.CLOSED, words == null ? "" : words.strip());
    }

    private void awaitDelivery(Deliverable deliverable, LocalDate due) {
        worklist.open(desk.item("deliver", deliverable.id().value(), deliverable.contract(), deliverable.title(), Permission.EXPERT_KEEP, due));
    }

    private Agency agency(ContractDraft draft) {
        Agency agency = draft.agency().value() == null ? null : em.find(Agency.class, draft.agency());
        if (agency == null) {
            throw new AgencyNotFound();
        }
        return agency;
    }

    /** The unique key speaks last. */
    private void written(ServiceContract contract, CaseMove move, String words) {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new ContractTaken();
        }
        trail.note(SUBJECT, contract.id().value(), move, words);
    }

    private LocalDate today() { return LocalDate.now(clock); }
}
