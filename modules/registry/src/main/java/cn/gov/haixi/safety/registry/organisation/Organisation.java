package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    /** @param superior null at the top */
    Organisation(OrganisationDraft draft, RegionRow region, OrganisationRow superior) {
        this.id = OrganisationId.next();
        this.kind = draft.kind();
        correct(draft, region, superior);
    }

    /** Its kind stays: a government does not become a Party committee. */
    void correct(OrganisationDraft draft, RegionRow region, OrganisationRow above) {
        if (!region.existsOn(draft.validFrom())) {
            throw new OrganisationRegionRefused(region.name());
        }
        if (above != null && !region.path().startsWith(above.regionPath())) {
            throw new SuperiorRefused(above.name());
        }
        if (validTo != null && draft.validFrom().isAfter(validTo)) {
            throw new OrganisationEndRefused(name, validTo);
        }
        name = draft.name().strip();
        regionCode = region.code();
        regionPath = region.path();
        superior = above == null ? null : above.id();
        validFrom = draft.validFrom();
    }

    void end(LocalDate lastDay) {
        if (validTo != null || lastDay.isBefore(validFrom)) {
            throw new OrganisationEndRefused(name, lastDay);
        }
        validTo = lastDay;
    }

    OrganisationId id() { return id; }

    long version() { return version; }

    OrganisationId superior() { return superior; }

    OrganisationRow row() { return new OrganisationRow(id, name, kind, regionPath, regionCode, validFrom, validTo); }
}
