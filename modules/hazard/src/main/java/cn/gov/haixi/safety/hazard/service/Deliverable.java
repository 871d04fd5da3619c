package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.Column;
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

/** Something that a firm owes under a contract, such as a report. Who entered that it came does not accept it. */
@Entity
@Table(name = "hazard_service_deliverable")
class Deliverable {
    @EmbeddedId private DeliverableId id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "contract_id", nullable = false) private ServiceContract contract;
    @Column(name = "title", nullable = false, length = 200) private String title;
    @Column(name = "due_on", nullable = false) private LocalDate due;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private DeliverableState state;
    @Column(name = "delivered_on") private LocalDate deliveredOn;
    @Column(name = "entered_by_id") private UUID enteredById;
    @Column(name = "entered_by", nullable = false, length = 64) private String enteredBy;
    @Column(name = "accepted_by_id") private UUID acceptedById;
    @Column(name = "accepted_by", nullable = false, length = 64) private String acceptedBy;
    @Column(name = "accepted_on") private LocalDate acceptedOn;
    @Column(name = "words", nullable = false, length = 500) private String words;

    protected Deliverable() { }

    Deliverable(ServiceContract contract, String title, LocalDate due) {
        contract.refuseClosed();
        contract.checkDue(due);
        this.id = DeliverableId.next();
        this.contract = contract;
        this.title = title.strip();
        this.due = due;
        this.state = DeliverableState.DUE;
        this.enteredBy = "";
        this.acceptedBy = "";
        this.words = "";
    }

    void deliver(Actor by, LocalDate today) {
        moveTo(DeliverableState.DELIVERED);
        deliveredOn = today;
        enteredById = by.account();
        enteredBy = by.name();
        words = "";
    }

    void accept(String said, Actor by, LocalDate today) {
        refuseOwn(by);
        moveTo(DeliverableState.ACCEPTED);
        acceptedById = by.account();
        acceptedBy = by.name();
        acceptedOn = today;
        words = said == null ? "" : said.strip();
    }

    void sendBack(String why, Actor by) {
        refuseOwn(by);
        moveTo(DeliverableState.DUE);
        deliveredOn = null;
        words = why.strip();
    }

    private void refuseOwn(Actor by) {
        if (state == DeliverableState.DELIVERED && (by.account() == null || by.account().equals(enteredById))) {
            throw new OwnEntry();
        }
    }

    private void moveTo(DeliverableState target) {
        contract.refuseClosed();
        if (!state.next().contains(target)) {
            throw new DeliverableMoveRefused();
        }
        state = target;
    }

    DeliverableId id() { return id; }

    ServiceContract contract() { return contract; }

    String title() { return title; }

    LocalDate due() { return due; }

    DeliverableRow row(UUID reader) { return new DeliverableRow(id, title, due, state, deliveredOn, enteredBy, acceptedOn, acceptedBy, words, reader.equals(enteredById)); }
}
