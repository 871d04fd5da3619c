package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The contracts of the caller's own body, held while something happens to them, and what waits in them. */
@ApplicationScoped
class ContractDesk {
    private static final int LONGEST = 60;

    @Inject private EntityManager em;
    @Inject private Caller caller;

    ServiceContract own(ContractId id) { return held(id).orElseThrow(ContractNotFound::new); }

    private Optional<ServiceContract> held(ContractId id) {
        return Optional.ofNullable(id.value() == null ? null : em.find(ServiceContract.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(contract -> contract.organisation().equals(caller.organisation()));
    }

    Deliverable own(DeliverableId id) {
        hold("select d.contract.id from Deliverable d where d.id = :id", id, new DeliverableNotFound());
        return em.find(Deliverable.class, id);
    }

    Payment own(PaymentId id) {
        hold("select p.contract.id from Payment p where p.id = :id", id, new PaymentNotFound());
        return em.find(Payment.class, id);
    }

    /** Holds the contract before anything of it is read: what was read before would be what it was. */
    private void hold(String contractOf, Object id, BusinessException absent) {
        ContractId contract = em.createQuery(contractOf, ContractId.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> absent);
        held(contract).orElseThrow(() -> absent);
    }

    /** @param what last part of the key @param permission of whoever has to do it */
    WorkItem item(String what, UUID subject, ServiceContract contract, String title, String permission, LocalDate due) {
        String words = contract.number() + " " + (title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title);
        return new WorkItem("hazard.contract.work." + what, Contracts.SUBJECT, subject, words, new OrganisationId(contract.organisation()), permission, contract.regionPath(), due,
                "/hazard/service?id=" + contract.id().value(), false);
    }
}
