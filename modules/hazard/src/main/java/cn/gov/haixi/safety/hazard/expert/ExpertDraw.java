package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A random draw of experts for one task (M5.2, M5.3). Made in one transaction from a seed that nobody could know before and a list of candidates that is
 * kept with everyone left out and why, so that the order can be computed anew by anybody. Who declines is followed by the next lot of the same order.
 */
@Entity
@Table(name = "hazard_expert_draw")
class ExpertDraw {
    @EmbeddedId private DrawId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "number", nullable = false, length = 40) private String number;
    @Column(name = "organisation_id", nullable = false) private UUID organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "purpose", nullable = false, length = 200) private String purpose;
    @Enumerated(EnumType.STRING) @Column(name = "field", length = 24) private ExpertField field;
    @Column(name = "drawn_from", length = 64) private String drawnFrom;
    @Column(name = "wanted", nullable = false) private int wanted;
    @Column(name = "from_day", nullable = false) private LocalDate from;
    @Column(name = "to_day", nullable = false) private LocalDate to;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "enterprise_name", nullable = false, length = 120) private String enterpriseName;
    @Column(name = "supervisor_id") private UUID supervisor;
    @Column(name = "body_id") private UUID body;
    @Column(name = "seed", nullable = false, length = 64) private String seed;
    @Column(name = "drawn_at", nullable = false) private Instant drawnAt;
    @Column(name = "drawn_by", nullable = false, length = 64) private String drawnBy;
    /** Until when whoever was drawn should have been valued. */
    @Column(name = "value_by", nullable = false) private LocalDate valueBy;
    @Column(name = "cancelled_why", length = 500) private String cancelledWhy;

    @ElementCollection
    @CollectionTable(name = "hazard_expert_candidate", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "position")
    private List<DrawCandidate> candidates = new ArrayList<>();

    @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL) @OrderBy("turn")
    private List<Drawn> drawn = new ArrayList<>();

    protected ExpertDraw() { }

    /** @param whom the enterprise that is to be judged; null for none */
    ExpertDraw(String number, DrawDraft task, Judged whom, String regionPath, String seed, Collection<DrawCandidate> pool, LocalDate valueBy, Actor by, Instant at) {
        this.id = DrawId.next();
        this.number = number;
        this.organisation = by.organisation();
        this.regionPath = regionPath;
        this.purpose = task.purpose().strip();
        this.field = task.field();
        this.drawnFrom = task.regionPath();
        this.wanted = task.wanted();
        this.from = task.from();
        this.to = task.to();
        this.enterprise = task.enterprise();
        this.enterpriseName = whom == null ? "" : whom.name();
        this.supervisor = whom == null ? null : whom.supervisor();
        this.body = task.body();
        this.seed = seed;
        this.valueBy = valueBy;
        this.drawnAt = at;
        this.drawnBy = by.name();
        Map<UUID, DrawCandidate> known = new HashMap<>();
        pool.forEach(one -> known.put(one.expert(), one));
        Drawing.order(seed, known.keySet()).forEach(one -> candidates.add(known.get(one)));
        long free = candidates.stream().filter(DrawCandidate::eligible).count();
        if (free < wanted) {
            throw new NotEnoughExperts(wanted, (int) free);
        }
        for (int i = 0; i < wanted; i++) {
            drawNext();
        }
    }

    /** @param name of the enterprise, as it is today @param supervisor its department; null without one */
    record Judged(String name, UUID supervisor) { }

    /** The smallest lot that is neither drawn nor left out; empty when there is none. */
    Optional<DrawCandidate> next() {
        return candidates.stream().filter(DrawCandidate::eligible).filter(one -> drawn.stream().noneMatch(other -> other.expert().equals(one.expert()))).findFirst();
    }

    Optional<Drawn> drawNext() {
        Optional<Drawn> chosen = next().map(one -> new Drawn(this, drawn.size() + 1, one));
        chosen.ifPresent(drawn::add);
        return chosen;
    }

    /** He was free when the draw was made, and is no longer. */
    void leaveOut(UUID expert, Exclusion why) { candidates.replaceAll(one -> one.expert().equals(expert) ? one.without(why) : one); }

    void cancel(String why, LocalDate today) {
        if (cancelled()) {
            throw new DrawEnded();
        }
        if (!today.isBefore(from)) {
            throw new TaskBegun();
        }
        cancelledWhy = why.strip();
        drawn.stream().filter(one -> one.state() == DrawnState.DRAWN).forEach(Drawn::cancel);
    }

    /** Computes the whole order anew from what is recorded and compares. */
    RerunVerdict rerun() {
        Map<UUID, DrawCandidate> known = new HashMap<>();
        candidates.forEach(one -> known.put(one.expert(), one));
        List<UUID> order = Drawing.order(seed, known.keySet());
        boolean lots = candidates.stream().allMatch(one -> one.lot().equals(Drawing.lot(seed, one.expert())));
        List<UUID> expected = order.stream().filter(one -> known.get(one).eligible()).limit(drawn.size()).toList();
        boolean same = lots && candidates.stream().map(DrawCandidate::expert).toList().equals(order) && drawn.stream().map(Drawn::expert).toList().equals(expected);
        return new RerunVerdict(same, candidates.size(), expected.stream().map(one -> known.get(one).name()).toList());
    }

    DrawId id() { return id; }

    String number() { return number; }

    String purpose() { return purpose; }

    UUID organisation() { return organisation; }

    String regionPath() { return regionPath; }

    UUID supervisor() { return supervisor; }

    LocalDate from() { return from; }

    LocalDate to() { return to; }

    LocalDate valueBy() { return valueBy; }

    /** What was asked for, to ask whether an expert still fits. */
    DrawDraft task() { return new DrawDraft(purpose, field, drawnFrom, wanted, from, to, enterprise, body); }

    String enterpriseName() { return enterpriseName; }

    boolean cancelled() { return cancelledWhy != null; }

    List<Drawn> drawn() { return List.copyOf(drawn); }

    List<DrawCandidate> candidates() { return List.copyOf(candidates); }

    DrawRow row() {
        return new DrawRow(id, number, organisation, regionPath, purpose, field, drawnFrom, wanted, from, to, enterprise, enterpriseName, body, seed, drawnAt, drawnBy, valueBy,
                cancelledWhy == null ? "" : cancelledWhy, cancelled());
    }
}
