package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.type.NumericBooleanConverter;

/** A unit of production or business (生产经营单位) in the prefecture, from its entry until it closes. */
@Entity
@Table(name = "registry_enterprise")
class Enterprise {
    @EmbeddedId private EnterpriseId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "uscc", nullable = false, length = 18) private String uscc;
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "industry", nullable = false, length = 4) private String industry;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "supervisor_id")) private OrganisationId supervisor;
    @Convert(converter = NumericBooleanConverter.class) @Column(name = "key_enterprise", nullable = false) private boolean key;
    @Column(name = "address", length = 200) private String address;
    @Column(name = "longitude", precision = 9, scale = 6) private BigDecimal longitude;
    @Column(name = "latitude", precision = 9, scale = 6) private BigDecimal latitude;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private EnterpriseState state;

    protected Enterprise() { }

    EnterpriseRow row() { return new EnterpriseRow(id, uscc, name, regionPath, industry, supervisor, key, longitude, latitude, state); }
}
