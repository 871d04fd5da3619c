package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;

/** Pays for services, always by two people: one proposes, another confirms or refuses; all together never more than the contract's sum (M5.1). */
@Stateless
@RolesAllowed({Permission.EXPERT_KEEP, Permission.LISTING_DECIDE})
public class Payments {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private ContractDesk desk;
    @Inject private Worklist worklist;

    /** @param document the invoice, or the clause of the contract, that it is paid for @throws PaymentAboveSum when less is left */
    @RolesAllowed(Permission.EXPERT_KEEP)
    public PaymentId propose(@NotNull ContractId id, @NotNull Money amount, @NotBlank @Size(max = 200) String document) {
        ServiceContract contract = desk.own(id);
        Payment payment = new Payment(contract, amount, document, caller.actor(), LocalDate.now(clock));
        em.persist(payment);
        note(payment, CaseMove.PAYMENT_PROPOSED, amount.shown() + " " + document.strip());
        worklist.open(desk.item("pay", payment.id().value(), contract, amount.shown(), Permission.LISTING_DECIDE, null));
        worklist.keepFrom(caller.accountId(), payment.id().value());
        return payment.id();
    }

    /** @throws OwnEntry for whoever proposed it */
    public void confirm(@NotNull PaymentId id) {
        Payment payment = desk.own(id);
        payment.confirm(caller.actor(), LocalDate.now(clock));
        decided(payment, CaseMove.PAYMENT_CONFIRMED, payment.amount().shown());
    }

    public void refuse(@NotNull PaymentId id, @NotBlank @Size(max = 500) String why) {
        Payment payment = desk.own(id);
        payment.refuse(why, caller.actor(), LocalDate.now(clock));
        decided(payment, CaseMove.PAYMENT_REFUSED, payment.amount().shown() + " " + why.strip());
    }

    private void decided(Payment payment, CaseMove move, String words) {
        note(payment, move, words);
        worklist.done(Contracts.SUBJECT, payment.id().value());
    }

    private void note(Payment payment, CaseMove move, String words) {
        em.flush();
        trail.note(Contracts.SUBJECT, payment.contract().id().value(), move, words);
    }
}
