package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.type.NumericBooleanConverter;

/**
 * A unit of production or business (生产经营单位) in the prefecture. It is entered with a verified code, corrected as things change,
 * suspended and resumed, and closed for good; every change leaves a step. It is never deleted, because cases hold its id.
 */
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
    @OneToMany(mappedBy = "enterprise", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("place")
    private List<EnterpriseContact> contacts = new ArrayList<>();
    @OneToMany(mappedBy = "enterprise", cascade = CascadeType.ALL) @OrderBy("at desc, id desc")
    private List<EnterpriseStep> steps = new ArrayList<>();

    protected Enterprise() { }

    Enterprise(Uscc uscc, EnterpriseDraft draft, RegionRow region, Actor actor, Instant now) {
        this.id = EnterpriseId.next();
        this.state = EnterpriseState.OPERATING;
        take(uscc, draft, region);
        step(EnterpriseMove.ENTERED, "", actor, now);
    }

    /** Writes what is new over what was, with a step for each difference. */
    void correct(Uscc code, EnterpriseDraft draft, RegionRow region, Actor actor, Instant now) {
        if (state == EnterpriseState.CLOSED) {
            throw new EnterpriseClosed(name);
        }
        EnterpriseRow before = row();
        String beforeAddress = address;
        take(code, draft, region);
        stepIfChanged(EnterpriseMove.USCC, before.uscc(), uscc, actor, now);
        stepIfChanged(EnterpriseMove.NAME, before.name(), name, actor, now);
        stepIfChanged(EnterpriseMove.REGION, before.regionPath(), regionPath, actor, now);
        stepIfChanged(EnterpriseMove.INDUSTRY, before.industry(), industry, actor, now);
        stepIfChanged(EnterpriseMove.ADDRESS, beforeAddress, address, actor, now);
        stepIfChanged(EnterpriseMove.POSITION, position(before.longitude(), before.latitude()), position(longitude, latitude), actor, now);
        if (!Objects.equals(before.supervisor(), supervisor)) {
            step(EnterpriseMove.SUPERVISOR, "", actor, now);
        }
        if (before.key() != key) {
            step(key ? EnterpriseMove.KEY : EnterpriseMove.NO_LONGER_KEY, "", actor, now);
        }
    }

    /** @param reason such as the decision that ordered the stop */
    void moveTo(EnterpriseState target, String reason, Actor actor, Instant now) {
        if (!state.next().contains(target)) {
            throw new EnterpriseMoveRefused(state, target);
        }
        state = target;
        step(EnterpriseMove.to(target), reason, actor, now);
    }

    void addContact(ContactDraft draft, Actor actor, Instant now) {
        int place = contacts.stream().mapToInt(EnterpriseContact::place).max().orElse(0) + 1;
        contacts.add(new EnterpriseContact(this, place, draft));
        step(EnterpriseMove.CONTACT_ADDED, draft.name(), actor, now);
    }

    void removeContact(UUID contact, Actor actor, Instant now) {
        EnterpriseContact leaving = contact(contact);
        contacts.remove(leaving);
        step(EnterpriseMove.CONTACT_REMOVED, leaving.name(), actor, now);
    }

    EnterpriseContact contact(UUID contact) {
        return contacts.stream().filter(each -> each.id().equals(contact)).findFirst().orElseThrow(() -> new EnterpriseNotFound(id));
    }

    private void take(Uscc code, EnterpriseDraft draft, RegionRow region) {
        if ((draft.longitude() == null) != (draft.latitude() == null)) {
            throw new PositionRefused();
        }
        uscc = code.text();
        name = draft.name().strip();
        regionCode = region.code();
        regionPath = region.path();
        industry = draft.industry();
        supervisor = draft.supervisor();
        key = draft.key();
        address = draft.address() == null || draft.address().isBlank() ? null : draft.address().strip();
        longitude = degrees(draft.longitude());
        latitude = degrees(draft.latitude());
    }

    private static BigDecimal degrees(BigDecimal figure) {
        return figure == null ? null : figure.setScale(6, java.math.RoundingMode.HALF_UP);
    }

    private static String position(BigDecimal longitude, BigDecimal latitude) { return longitude == null ? null : longitude + ", " + latitude; }

    private void stepIfChanged(EnterpriseMove what, String before, String after, Actor actor, Instant now) {
        if (!Objects.equals(before, after)) {
            step(what, (before == null ? "—" : before) + " → " + (after == null ? "—" : after), actor, now);
        }
    }

    private void step(EnterpriseMove what, String detail, Actor actor, Instant now) {
        steps.add(new EnterpriseStep(this, what, detail, actor, now));
    }

    boolean visibleTo(Scope scope) { return row().visibleTo(scope); }

    Set<String> searchKeys() { return SearchKeys.of(new Uscc(uscc), name); }

    EnterpriseId id() { return id; }

    long version() { return version; }

    String uscc() { return uscc; }

    String regionCode() { return regionCode; }

    EnterpriseState state() { return state; }

    List<EnterpriseStep> steps() { return steps; }

    EnterpriseRow row() { return new EnterpriseRow(id, uscc, name, regionPath, industry, supervisor, key, longitude, latitude, state); }

    EnterpriseCase whole() {
        return new EnterpriseCase(row(), version, regionCode, address, contacts.stream().map(EnterpriseContact::row).toList(),
                steps.stream().map(EnterpriseStep::row).toList());
    }
}
