package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;

/** The contracts of the caller's own body, held while something happens to them, and what waits in them. */
@ApplicationScoped
class ContractDesk {
    private static final int LONGEST = 60;

    @Inject private EntityManager em;
    @Inject private Caller caller;

    ServiceContract own(ContractId id) {
        ServiceContract contract = id.value() == null ? null : em.find(ServiceContract.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null || !contract.organisation().equals(caller.organisation())) {
            throw new ContractNotFound();
        }
        return contract;
    }

    Deliverable own(DeliverableId id) {
        Deliverable deliverable = id.value() == null ? null : em.find(Deliverable.class, id);
        if (deliverable == null || !deliverable.contract().organisation().equals(caller.organisation())) {
            throw new DeliverableNotFound();
        }
        own(deliverable.contract().id());
        em.refresh(deliverable);
        return deliverable;
    }

    Payment own(PaymentId id) {
        Payment payment = id.value() == null ? null : em.find(Payment.class, id);
        if (payment == null || !payment.contract().organisation().equals(caller.organisation())) {
            throw new PaymentNotFound();
        }
        own(payment.contract().id());
        em.refresh(payment);
        return payment;
    }

    /** @param what last part of the key @param permission of whoever has to do it */
    WorkItem item(String what, UUID subject, ServiceContract contract, String title, String permission, LocalDate due) {
        String words = contract.number() + " " + (title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title);
        return new WorkItem("hazard.contract.work." + what, Contracts.SUBJECT, subject, words, new OrganisationId(contract.organisation()), permission, contract.regionPath(), due,
                "/hazard/service?id=" + contract.id().value(), false);
    }
}
