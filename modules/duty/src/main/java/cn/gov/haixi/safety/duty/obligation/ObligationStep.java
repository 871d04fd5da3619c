package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One move in an obligation's history, and how the obligation stood after it: so that a look at a past day gives the answer of that day.
 * The first one tells how it was opened and is written together with the second.
 */
@Entity
@Table(name = "duty_obligation_step")
class ObligationStep {
    @EmbeddedId private Key key;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Column(name = "on_day", nullable = false) private LocalDate day;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 16) private ObligationMove move;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ObligationState state;
    @Column(name = "due_on", nullable = false) private LocalDate due;
    @Column(name = "done", nullable = false) private int done;
    @Column(name = "debtor_name", nullable = false, length = 160) private String debtorName;
    @Column(name = "holder_name", length = 60) private String holderName;
    @Column(name = "words", nullable = false, length = 1000) private String words;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;

    protected ObligationStep() { }

    ObligationStep(ObligationId obligation, int number, ObligationMove move, Standing after, String words, Actor by, LocalDate day, Instant at) {
        this.key = new Key(obligation.value(), number);
        this.move = move;
        this.state = after.state();
        this.due = after.due();
        this.done = after.done();
        this.debtorName = after.debtorName();
        this.holderName = after.holderName();
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.day = day;
        this.at = at;
    }

    ObligationStepRow row() { return new ObligationStepRow(at, move, state, actorName, organisationName, words); }

    /** The obligation as it stood after this step. */
    ObligationRow then(ObligationRow now) {
        return new ObligationRow(now.id(), now.rule(), now.clause(), now.debtorKind(), now.debtor(), debtorName, now.desk(), now.regionPath(), now.period(), due, now.needed(),
                state, holderName);
    }

    /** How an obligation stands. */
    record Standing(ObligationState state, LocalDate due, int done, String debtorName, String holderName) { }

    @Embeddable
    record Key(@Column(name = "obligation_id") UUID obligation, @Column(name = "number") int number) implements Serializable { }
}
