package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An office that one person at a time holds, such as the full-time deputy director of a safety committee's office (M8.2).
 * Its role says whether the measures ask it for a duty report. It is set up, handed from one holder to the next or left vacant, and abolished. Who held it when is never forgotten: a duty that
 * fell due then was that person's.
 */
@Entity
@Table(name = "registry_post")
class Post {
    @EmbeddedId private PostId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "title", nullable = false, length = 80) private String title;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id", nullable = false)) private OrganisationId organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Enumerated(EnumType.STRING) @Column(name = "post_role", nullable = false, length = 32) private PostRole role;
    /** The role of a head that is not abolished, else null: a unique index lets an organisation have one of each. */
    @Enumerated(EnumType.STRING) @Column(name = "head_role", length = 32) private PostRole headRole;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "holder_id") private Person holder;
    @Column(name = "held_since") private LocalDate heldSince;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL) @OrderBy("from desc") private List<PostHolding> holdings = new ArrayList<>();

    protected Post() { }

    Post(PostDraft draft, OrganisationRow organisation) {
        this.id = PostId.next();
        this.organisation = organisation.id();
        this.regionPath = organisation.regionPath();
        this.validFrom = draft.validFrom();
        correct(draft.title(), draft.role(), organisation);
    }

    /** @param at the post's own organisation, which the role must fit */
    final void correct(String newTitle, PostRole newRole, OrganisationRow at) {
        if (!newRole.fits(at.kind())) {
            throw new PostRoleRefused(newRole, at.name());
        }
        title = newTitle.strip();
        role = newRole;
        headRole = newRole.head() && validTo == null ? newRole : null;
    }

    /**
     * The former holder's last day is the eve.
     *
     * @param note what is handed over; null or blank when nothing is said
     */
    void handOver(Person next, LocalDate day, String note) {
        boolean same = holder != null && holder.id().equals(next.id());
        if (same || validTo != null || day.isBefore(validFrom) || !next.servesOn(day)) {
            throw new HandOverRefused(title, day);
        }
        if (holder != null) {
            endHolding(day.minusDays(1));
        }
        if (holdings.stream().anyMatch(holding -> holding.to() == null || !holding.to().isBefore(day))) {
            throw new HandOverRefused(title, day);
        }
        holder = next;
        heldSince = day;
        holdings.add(0, new PostHolding(this, next, day, note == null || note.isBlank() ? null : note.strip()));
    }

    /** Nobody holds it from the day after. */
    void vacate(LocalDate lastDay) {
        if (holder == null) {
            throw new HandOverRefused(title, lastDay);
        }
        endHolding(lastDay);
        holder = null;
        heldSince = null;
    }

    void abolish(LocalDate lastDay) {
        if (validTo != null || holder != null || lastDay.isBefore(validFrom)
                || holdings.stream().anyMatch(holding -> holding.to() != null && holding.to().isAfter(lastDay))) {
            throw new AbolitionRefused(title, lastDay);
        }
        validTo = lastDay;
        headRole = null;
    }

    private void endHolding(LocalDate lastDay) {
        if (lastDay.isBefore(heldSince)) {
            throw new HandOverRefused(title, lastDay);
        }
        holdings.stream().filter(holding -> holding.to() == null).forEach(holding -> holding.end(lastDay));
    }

    PostId id() { return id; }

    long version() { return version; }

    String title() { return title; }

    OrganisationId organisation() { return organisation; }

    String regionPath() { return regionPath; }

    PostRole role() { return role; }

    Optional<Person> holder() { return Optional.ofNullable(holder); }

    LocalDate validFrom() { return validFrom; }

    LocalDate validTo() { return validTo; }

    List<PostHolding> holdings() { return holdings; }

    PostRow row() {
        return new PostRow(id, title, organisation, regionPath, holder == null ? null : holder.id(), holder == null ? null : holder.name(),
                heldSince, validFrom, validTo, role);
    }
}
