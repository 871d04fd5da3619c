package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One that takes part in a round: a region, the department that supervises an industry, or an enterprise. Names stand as they were on that day. */
@Entity
@Table(name = "hazard_mutual_party")
class MutualParty {
    @EmbeddedId private PartyId id;
    @Column(name = "round_id", nullable = false) private UUID round;
    @Column(name = "place", nullable = false) private int place;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private PartyKind kind;
    @Column(name = "name", nullable = false, length = 200) private String name;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "organisation_id") private UUID organisation;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "supervisor_id") private UUID supervisor;
    @Column(name = "industry", length = 4) private String industry;
    @Enumerated(EnumType.STRING) @Column(name = "category", nullable = false, length = 24) private InspectionCategory category;

    protected MutualParty() { }

    private MutualParty(RoundId round, int place, PartyKind kind, String name, String regionPath, String industry, InspectionCategory category) {
        this.id = PartyId.next();
        this.round = round.value();
        this.place = place;
        this.kind = kind;
        this.name = name;
        this.regionPath = regionPath;
        this.industry = industry;
        this.category = category;
    }

    static MutualParty region(RoundId round, int place, String name, String regionPath, String industry, InspectionCategory category) {
        return new MutualParty(round, place, PartyKind.REGION, name, regionPath, industry, category);
    }

    /** @param organisation the department that speaks for it */
    static MutualParty industry(RoundId round, int place, UUID organisation, String name, String regionPath, String industry, InspectionCategory category) {
        var party = new MutualParty(round, place, PartyKind.INDUSTRY, name, regionPath, industry, category);
        party.organisation = organisation;
        return party;
    }

    /** @param supervisor who may see how it was scored; null when nobody supervises it */
    static MutualParty enterprise(RoundId round, int place, UUID enterprise, String name, String regionPath, UUID supervisor, String industry, InspectionCategory category) {
        var party = new MutualParty(round, place, PartyKind.ENTERPRISE, name, regionPath, industry, category);
        party.enterprise = enterprise;
        party.supervisor = supervisor;
        return party;
    }

    /** Whether this caller acts for it. */
    boolean spokenForBy(Scope scope) {
        return switch (kind) {
            case REGION -> scope.enterprise() == null && scope.regionPath().equals(regionPath);
            case INDUSTRY -> organisation.equals(scope.organisation());
            case ENTERPRISE -> enterprise.equals(scope.enterprise());
        };
    }

    /** Whether this caller may know how it fared. */
    boolean watchedBy(Scope scope) { return spokenForBy(scope) || supervisor != null && supervisor.equals(scope.organisation()); }

    /** Whether it is the same body. */
    boolean is(MutualParty other) {
        return kind == other.kind && switch (kind) {
            case REGION -> regionPath.equals(other.regionPath);
            case INDUSTRY -> organisation.equals(other.organisation);
            case ENTERPRISE -> enterprise.equals(other.enterprise);
        };
    }

    PartyId id() { return id; }
    UUID round() { return round; }
    int place() { return place; }
    PartyKind kind() { return kind; }
    String name() { return name; }
    String regionPath() { return regionPath; }
    UUID organisation() { return organisation; }
    UUID enterprise() { return enterprise; }
    PartyRow row() { return new PartyRow(id, place, kind, name, regionPath, industry, category); }
}
