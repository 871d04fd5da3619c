package cn.gov.haixi.safety.registry.parameter;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    protected Parameter() { }

    LocalDate validFrom() { return validFrom; }

    <T> Dated<T> dated(Function<String, T> reading) { return new Dated<>(reading.apply(text), validFrom, document, id); }
}
