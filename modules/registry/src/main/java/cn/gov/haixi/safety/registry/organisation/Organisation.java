package cn.gov.haixi.safety.registry.organisation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * A body with duties in work safety: a Party committee, a government, the office of a safety committee, or a member unit of one.
 * It is founded, may be renamed or put under another superior, and ends on a day; it is never deleted, because cases hold its id.
 */
@Entity
@Cacheable
@Table(name = "registry_organisation")
class Organisation {
    @EmbeddedId private OrganisationId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 32) private OrganisationKind kind;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "superior_id")) private OrganisationId superior;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;

    protected Organisation() { }

    Organisation(String name, OrganisationKind kind, String regionCode, String regionPath, OrganisationId superior, LocalDate validFrom) {
        this.id = OrganisationId.next();
        this.name = name;
        this.kind = kind;
        this.regionCode = regionCode;
        this.regionPath = regionPath;
        this.superior = superior;
        this.validFrom = validFrom;
    }

    OrganisationId id() { return id; }

    OrganisationId superior() { return superior; }

    String regionPath() { return regionPath; }

    OrganisationRow row() { return new OrganisationRow(id, name, kind, regionPath, regionCode, validFrom, validTo); }
}
