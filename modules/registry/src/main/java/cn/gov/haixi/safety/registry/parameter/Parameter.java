package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * One version of an amount, period or threshold that some office set: valid from a day until a later version is.
 * Once its day has come it may have counted in a result and is never touched again; before that it may be withdrawn.
 */
@Entity
@Cacheable
@Table(name = "registry_parameter")
class Parameter {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "code", nullable = false, length = 80) private String code;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "text_value", nullable = false, length = 400) private String text;
    @Column(name = "document", nullable = false, length = 300) private String document;
    @Column(name = "clause", length = 16) private String clause;
    @Column(name = "entered_by", length = 60) private String enteredBy;
    @Column(name = "entered_at") private Instant enteredAt;

    protected Parameter() { }

    private Parameter(String code, ParameterDraft draft, String text, String clause, String enteredBy, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = draft.validFrom();
        this.text = text;
        this.document = draft.document().strip();
        this.clause = clause;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    /** A further version of the same kind as this one. */
    Parameter followedBy(ParameterDraft draft, String by, Instant now) {
        boolean noClause = draft.clause() == null || draft.clause().isBlank();
        return new Parameter(code, draft, kind().read(draft.text()), noClause ? clause : draft.clause(), by, now);
    }

    boolean countedBy(LocalDate today) { return !validFrom.isAfter(today); }

    String code() { return code; }

    LocalDate validFrom() { return validFrom; }

    UUID id() { return id; }

    private ParameterKind kind() { return ParameterKind.of(text); }

    <T> Dated<T> dated(Function<String, T> reading) { return new Dated<>(reading.apply(text), validFrom, document, id); }

    ParameterRow row(boolean inForce, LocalDate today) {
        return new ParameterRow(id, code, kind(), validFrom, text, document, clause, enteredBy, enteredAt, inForce, countedBy(today));
    }
}
