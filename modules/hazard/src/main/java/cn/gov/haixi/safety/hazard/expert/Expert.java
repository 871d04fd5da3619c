package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.Phone;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * An expert of the prefecture's pool (M5.2). Entered by an office with fields, title and certificates; drawn for tasks as long as he is in the pool and
 * one of his certificates holds; never deleted, because draws name him: taken out of the pool, and perhaps back in.
 */
@Entity
@Table(name = "hazard_expert")
class Expert {
    @EmbeddedId private ExpertId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "name", nullable = false, length = 60) private String name;
    @Column(name = "title", nullable = false, length = 60) private String title;
    @Column(name = "employer", nullable = false, length = 120) private String employer;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "phone", nullable = false, length = 30) private String phone;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "fee", precision = 14, scale = 2, nullable = false)) private Money fee;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ExpertState state;
    @Column(name = "withdrawn_why", nullable = false, length = 500) private String withdrawnWhy;

    @ElementCollection @BatchSize(size = 200)
    @CollectionTable(name = "hazard_expert_field", joinColumns = @JoinColumn(name = "expert_id"))
    @Enumerated(EnumType.STRING) @Column(name = "field", nullable = false, length = 24)
    private Set<ExpertField> fields = new HashSet<>();

    @ElementCollection @BatchSize(size = 200)
    @CollectionTable(name = "hazard_expert_certificate", joinColumns = @JoinColumn(name = "expert_id"))
    @OrderColumn(name = "position")
    private List<Certificate> certificates = new ArrayList<>();

    @ElementCollection @BatchSize(size = 200)
    @CollectionTable(name = "hazard_expert_conflict", joinColumns = @JoinColumn(name = "expert_id"))
    @OrderColumn(name = "position")
    private List<Conflict> conflicts = new ArrayList<>();

    @ElementCollection @BatchSize(size = 200)
    @CollectionTable(name = "hazard_expert_absence", joinColumns = @JoinColumn(name = "expert_id"))
    @OrderColumn(name = "position")
    private List<Absence> absences = new ArrayList<>();

    protected Expert() { }

    Expert(ExpertDraft draft, String regionPath) {
        this.id = ExpertId.next();
        this.state = ExpertState.ACTIVE;
        this.withdrawnWhy = "";
        correct(draft, regionPath);
    }

    void correct(ExpertDraft draft, String region) {
        if (draft.fee().isNegative()) {
            throw new FeeRefused();
        }
        name = Line.of(draft.name());
        title = Line.of(draft.title());
        employer = Line.of(draft.employer());
        phone = Line.of(draft.phone());
        fee = draft.fee();
        regionPath = region;
        fields.retainAll(draft.fields());
        fields.addAll(draft.fields());
    }

    void add(Certificate certificate) { certificates.add(certificate); }

    void add(Conflict conflict) {
        conflicts.removeIf(one -> one.party().equals(conflict.party()));
        conflicts.add(conflict);
    }

    void add(Absence absence) { absences.add(absence); }

    /** @return what stood there; empty when somebody else has removed it meanwhile */
    Optional<String> dropCertificate(String number) { return drop(certificates, certificates.stream().filter(one -> one.number().equals(number)).findFirst()).map(Certificate::name); }

    Optional<String> dropConflict(UUID party) { return drop(conflicts, conflicts.stream().filter(one -> one.party().equals(party)).findFirst()).map(Conflict::name); }

    Optional<String> dropAbsence(LocalDate from) { return drop(absences, absences.stream().filter(one -> one.from().equals(from)).findFirst()).map(one -> one.from() + "—" + one.to()); }

    private static <T> Optional<T> drop(List<T> all, Optional<T> one) {
        one.ifPresent(all::remove);
        return one;
    }

    void withdraw(String why) { move(ExpertState.WITHDRAWN, why.strip()); }

    void readmit() { move(ExpertState.ACTIVE, ""); }

    private void move(ExpertState target, String why) {
        if (state == target) {
            throw new ExpertWithdrawnAlready();
        }
        state = target;
        withdrawnWhy = why;
    }

    /** Why he cannot be given this task, apart from tasks that he has already; empty when he can. */
    Optional<Exclusion> excluded(DrawDraft task, String enterpriseName) {
        if (inConflictWith(task.enterprise()) || inConflictWith(task.body())) {
            return Optional.of(Exclusion.CONFLICT);
        }
        if (employedBy(enterpriseName)) {
            return Optional.of(Exclusion.EMPLOYER);
        }
        if (!certifiedOn(task.to())) {
            return Optional.of(Exclusion.CERTIFICATE);
        }
        return absences.stream().anyMatch(one -> one.touches(task.from(), task.to())) ? Optional.of(Exclusion.ABSENT) : Optional.empty();
    }

    boolean inConflictWith(UUID party) { return conflicts.stream().anyMatch(one -> one.party().equals(party)); }

    boolean employedBy(String enterpriseName) { return employer.equals(enterpriseName); }

    ExpertId id() { return id; }

    long version() { return version; }

    String name() { return name; }

    String regionPath() { return regionPath; }

    String phone() { return phone; }

    boolean certifiedOn(LocalDate day) { return certificates.stream().anyMatch(one -> one.validOn(day)); }

    /** The day on which he can no longer be drawn for want of a certificate; null when one does not expire. */
    private LocalDate certifiedUntil() {
        if (certificates.stream().anyMatch(one -> one.until() == null)) {
            return null;
        }
        return certificates.stream().map(Certificate::until).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    ExpertRow row() {
        return new ExpertRow(id, name, title, employer, fields.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(fields)), regionPath, Phone.masked(phone), fee, state, withdrawnWhy,
                certificates.isEmpty(), certificates.isEmpty() ? null : certifiedUntil());
    }

    List<Certificate> certificates() { return List.copyOf(certificates); }

    List<Conflict> conflicts() { return List.copyOf(conflicts); }

    List<Absence> absences() { return List.copyOf(absences); }
}
