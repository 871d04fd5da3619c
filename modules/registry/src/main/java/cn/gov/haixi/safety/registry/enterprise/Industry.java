package cn.gov.haixi.safety.registry.enterprise;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.type.NumericBooleanConverter;

/** A class or division of GB/T 4754-2017 that occurs in the prefecture. The list comes with the platform and grows with it. */
@Entity
@Cacheable
@Immutable
@Table(name = "registry_industry")
class Industry {
    @Id @Column(name = "code", length = 4) private String code;
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Convert(converter = NumericBooleanConverter.class) @Column(name = "verified", nullable = false) private boolean verified;

    protected Industry() { }

    IndustryRow row() { return new IndustryRow(code, name, verified); }
}
