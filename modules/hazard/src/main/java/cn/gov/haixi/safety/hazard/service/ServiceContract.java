package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.Line;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract by which a government body buys a safety service of a firm (M5.1). Entered; its deliverables come and are accepted by another person than who
 * entered them; payments are proposed by one and confirmed by another and never exceed the sum; at the end the service is valued and the contract closed.
 */
@Entity
@Table(name = "hazard_service_contract")
class ServiceContract {
    private static final int MOST_YEARS = 10;

    @EmbeddedId private ContractId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "number", nullable = false, length = 60) private String number;
    @Column(name = "organisation_id", nullable = false) private UUID organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "agency_id", nullable = false) private Agency agency;
    @Column(name = "subject", nullable = false, length = 200) private String subject;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "budget", precision = 14, scale = 2, nullable = false)) private Money budget;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "contract_sum", precision = 14, scale = 2, nullable = false)) private Money sum;
    /** Proposed and confirmed payments together. */
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "committed", precision = 14, scale = 2, nullable = false)) private Money committed;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "paid", precision = 14, scale = 2, nullable = false)) private Money paid;
    @Column(name = "from_day", nullable = false) private LocalDate from;
    @Column(name = "until_day", nullable = false) private LocalDate until;
    @Column(name = "entered_by", nullable = false, length = 64) private String enteredBy;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ContractState state;
    @Enumerated(EnumType.STRING) @Column(name = "grade", length = 16) private Grade grade;
    @Column(name = "valued_words", nullable = false, length = 1000) private String words;
    @Column(name = "closed_on") private LocalDate closedOn;

    protected ServiceContract() { }

    ServiceContract(ContractDraft draft, Agency agency, String regionPath, Actor by) {
        this.id = ContractId.next();
        this.organisation = by.organisation();
        this.regionPath = regionPath;
        this.enteredBy = by.name();
        this.committed = Money.ZERO;
        this.paid = Money.ZERO;
        this.state = ContractState.RUNNING;
        this.words = "";
        correct(draft, agency);
    }

    final void correct(ContractDraft draft, Agency firm) {
        refuseClosed();
        if (draft.until().isBefore(draft.from()) || draft.until().isAfter(draft.from().plusYears(MOST_YEARS))) {
            throw new ContractTermsRefused("until", "span");
        }
        if (!draft.budget().isPositive()) {
            throw new ContractTermsRefused("budget", "amount");
        }
        if (!draft.sum().isPositive()) {
            throw new ContractTermsRefused("sum", "amount");
        }
        if (draft.sum().compareTo(draft.budget()) > 0) {
            throw new ContractTermsRefused("sum", "budget");
        }
        if (draft.sum().compareTo(committed) < 0) {
            throw new ContractTermsRefused("sum", "paid");
        }
        number = Line.of(draft.number());
        agency = firm;
        subject = draft.subject().strip();
        budget = draft.budget();
        sum = draft.sum();
        from = draft.from();
        until = draft.until();
    }

    /** Sets a payment aside. */
    void commit(Money amount) {
        refuseClosed();
        if (!amount.isPositive()) {
            throw new ContractTermsRefused("amount", "amount");
        }
        if (amount.compareTo(left()) > 0) {
            throw new PaymentAboveSum(left(), amount);
        }
        committed = committed.plus(amount);
    }

    void confirm(Money amount) { paid = paid.plus(amount); }

    void release(Money amount) { committed = committed.minus(amount); }

    void close(Grade given, String said, LocalDate today) {
        refuseClosed();
        if (paid.compareTo(committed) != 0) {
            throw new PaymentOpen();
        }
        String comment = said == null ? "" : said.strip();
        if (given.wantsWords() && comment.isEmpty()) {
            throw new ReasonWanted();
        }
        grade = given;
        words = comment;
        closedOn = today;
        state = ContractState.CLOSED;
    }

    /** Nothing is delivered before the contract begins. */
    void checkDue(LocalDate due) {
        if (due.isBefore(from)) {
            throw new ContractTermsRefused("due", "due");
        }
    }

    void refuseClosed() {
        if (state == ContractState.CLOSED) {
            throw new ContractClosed();
        }
    }

    /** What may still be paid. */
    Money left() { return sum.minus(committed); }

    ContractId id() { return id; }

    long version() { return version; }

    String number() { return number; }

    UUID organisation() { return organisation; }

    String regionPath() { return regionPath; }

    Agency agency() { return agency; }

    String subject() { return subject; }

    ContractRow row() {
        return new ContractRow(id, number, organisation, regionPath, agency.id(), agency.name(), agency.row().falseReports(), subject, budget, sum, paid, left(), from, until, enteredBy, state, grade,
                words, closedOn);
    }
}
