package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A payment to a firm: proposed by one person, confirmed or refused by another. */
@Entity
@Table(name = "hazard_service_payment")
class Payment {
    @EmbeddedId private PaymentId id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "contract_id", nullable = false) private ServiceContract contract;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "amount", precision = 14, scale = 2, nullable = false)) private Money amount;
    @Column(name = "document", nullable = false, length = 200) private String document;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private PaymentState state;
    @Column(name = "proposer_id", nullable = false) private UUID proposer;
    @Column(name = "proposer_name", nullable = false, length = 64) private String proposerName;
    @Column(name = "proposed_on", nullable = false) private LocalDate proposedOn;
    @Column(name = "decider_id") private UUID decider;
    @Column(name = "decider_name", nullable = false, length = 64) private String deciderName;
    @Column(name = "decided_on") private LocalDate decidedOn;
    @Column(name = "reason", nullable = false, length = 500) private String reason;

    protected Payment() { }

    /** @param document the invoice, or the clause of the contract, that it is paid for */
    Payment(ServiceContract contract, Money amount, String document, Actor by, LocalDate today) {
        contract.commit(amount);
        this.id = PaymentId.next();
        this.contract = contract;
        this.amount = amount;
        this.document = document.strip();
        this.state = PaymentState.PROPOSED;
        this.proposer = by.account();
        this.proposerName = by.name();
        this.proposedOn = today;
        this.deciderName = "";
        this.reason = "";
    }

    void confirm(Actor by, LocalDate today) {
        decide(PaymentState.CONFIRMED, by, today);
        contract.confirm(amount);
    }

    void refuse(String why, Actor by, LocalDate today) {
        decide(PaymentState.REFUSED, by, today);
        reason = why.strip();
        contract.release(amount);
    }

    private void decide(PaymentState decision, Actor by, LocalDate today) {
        if (state != PaymentState.PROPOSED) {
            throw new PaymentDecided();
        }
        if (by.account() == null || by.account().equals(proposer)) {
            throw new OwnEntry();
        }
        state = decision;
        decider = by.account();
        deciderName = by.name();
        decidedOn = today;
    }

    PaymentId id() { return id; }

    ServiceContract contract() { return contract; }

    Money amount() { return amount; }

    PaymentRow row(UUID reader) { return new PaymentRow(id, amount, document, state, proposerName, proposedOn, deciderName, decidedOn, reason, reader.equals(proposer)); }
}
