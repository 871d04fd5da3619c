package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.platform.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A service of an insurer against accidents at an enterprise that it insures (M5.10). What its people find there becomes a hazard like any other, and
 * stays linked.
 */
@Entity
@Table(name = "hazard_prevention")
class Prevention {
    @EmbeddedId private PreventionId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "number", nullable = false, length = 40) private String number;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "policy_id", nullable = false) private Policy policy;
    @Column(name = "served_on", nullable = false) private LocalDate servedOn;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 24) private PreventionKind kind;
    @Column(name = "people", nullable = false, length = 120) private String people;
    @Column(name = "words", nullable = false, length = 2000) private String words;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "cost", precision = 14, scale = 2, nullable = false)) private Money cost;
    @Column(name = "finding_count", nullable = false) private int findingCount;

    @ElementCollection
    @CollectionTable(name = "hazard_prevention_finding", joinColumns = @JoinColumn(name = "prevention_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    protected Prevention() { }

    Prevention(String number, Policy policy, PreventionDraft draft, LocalDate today) {
        if (draft.servedOn().isAfter(today) || policy.on(draft.servedOn()) != PolicyState.IN_FORCE) {
            throw new PreventionDayRefused();
        }
        if (draft.cost().isNegative()) {
            throw new PolicyTermsRefused("cost", "cost");
        }
        this.id = PreventionId.next();
        this.number = number;
        this.policy = policy;
        this.servedOn = draft.servedOn();
        this.kind = draft.kind();
        this.people = draft.people().strip();
        this.words = draft.words().strip();
        this.cost = draft.cost();
    }

    void found(HazardId hazard, String what, HazardClass grade) {
        String start = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        findings.add(new Finding(hazard.value(), start, grade));
        findingCount = findings.size();
    }

    PreventionId id() { return id; }

    String number() { return number; }

    Policy policy() { return policy; }

    LocalDate servedOn() { return servedOn; }

    List<Finding> findings() { return List.copyOf(findings); }

    PreventionRow row() {
        return new PreventionRow(id, number, policy.id(), policy.number(), policy.insurerName(), policy.enterpriseName(), policy.regionPath(), servedOn, kind, people, words, cost, findingCount);
    }
}
