package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.Phone;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Somebody who serves in an organisation: an official who owes a duty report, the deputy director of an office, a contact.
 * Comes on a day, may be transferred, and leaves; whether the person may sign in is an account's business, not this.
 */
@Entity
@Table(name = "registry_person")
class Person {
    @EmbeddedId private PersonId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "name", nullable = false, length = 60) private String name;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id", nullable = false)) private OrganisationId organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "phone", length = 30) private String phone;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;

    protected Person() { }

    Person(PersonDraft draft, OrganisationRow organisation) {
        this.id = PersonId.next();
        correct(draft, organisation);
    }

    void correct(PersonDraft draft, OrganisationRow at) {
        if (validTo != null && draft.validFrom().isAfter(validTo)) {
            throw new LeaveRefused(name, validTo);
        }
        name = draft.name().strip();
        organisation = at.id();
        regionPath = at.regionPath();
        phone = draft.phone() == null ? phone : draft.phone().isBlank() ? null : draft.phone().strip();
        validFrom = draft.validFrom();
    }

    void leave(LocalDate lastDay) {
        if (validTo != null || lastDay.isBefore(validFrom)) {
            throw new LeaveRefused(name, lastDay);
        }
        validTo = lastDay;
    }

    boolean servesOn(LocalDate day) { return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)); }

    PersonId id() { return id; }

    String name() { return name; }

    long version() { return version; }

    String regionPath() { return regionPath; }

    String phone() { return phone; }

    PersonRow row() { return new PersonRow(id, name, organisation, regionPath, Phone.masked(phone), validFrom, validTo); }
}
