package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One version of the reward scale (奖励标准) with the paper it stands in. The office writes it down rule by rule; one person proposes the
 * day from which it applies and another puts it in force. From then on it is fixed: rewards point to it. For each tip the version
 * counts that was in force on the day of acceptance: the latest of those whose first day had come.
 */
@Entity
@Table(name = "reporting_scale")
class Scale {
    @EmbeddedId private ScaleId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "name", nullable = false, length = 100) private String name;
    @Column(name = "document", nullable = false, length = 300) private String document;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private ScaleState state;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "bonus_percent", precision = 5, scale = 2) private BigDecimal bonusPercent;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "bonus_cap", precision = 14, scale = 2)) private Money bonusCap;
    @Column(name = "proposer_id") private UUID proposer;
    @Column(name = "proposer_name", length = 100) private String proposerName;
    @Column(name = "confirmer_id") private UUID confirmer;
    @Column(name = "confirmer_name", length = 100) private String confirmerName;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @OneToMany(mappedBy = "scale", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true) private List<ScaleRule> rules = new ArrayList<>();

    protected Scale() { }

    Scale(String name, String document) {
        this.id = ScaleId.next();
        this.name = name;
        this.document = document;
        this.state = ScaleState.DRAFT;
    }

    /**
     * Says what a class of finding is worth; said again, the later word counts.
     *
     * @param grade wanted for a concealed accident and for nothing else
     */
    void rule(FindingClass finding, AccidentGrade grade, AwardForm form) {
        requireDraft();
        if ((finding == FindingClass.ACCIDENT_CONCEALED) != (grade != null)) {
            throw new ScaleRefused("grade");
        }
        rules.removeIf(rule -> rule.speaksOf(finding, grade));
        rules.add(new ScaleRule(this, finding, grade, form));
    }

    void strike(FindingClass finding, AccidentGrade grade) {
        requireDraft();
        rules.removeIf(rule -> rule.speaksOf(finding, grade));
    }

    /** How much more an insider gets. */
    void bonus(BigDecimal percent, Money cap) {
        requireDraft();
        if (percent.signum() <= 0 || !cap.isPositive()) {
            throw new ScaleRefused("percent");
        }
        bonusPercent = percent;
        bonusCap = cap;
    }

    void proposeFrom(LocalDate day, Actor by) {
        moveTo(ScaleState.PROPOSED);
        if (rules.isEmpty()) {
            throw new ScaleRefused("without-rules");
        }
        validFrom = day;
        proposer = by.account();
        proposerName = by.name();
    }

    void putInForce(Actor by, Instant at) {
        moveTo(ScaleState.IN_FORCE);
        if (by.account() == null || by.account().equals(proposer)) {
            throw new SamePerson();
        }
        confirmer = by.account();
        confirmerName = by.name();
        confirmedAt = at;
    }

    void sendBack() {
        moveTo(ScaleState.DRAFT);
    }

    /** @throws NotOnScale when this version has no rule for it */
    AwardRange range(FindingClass finding, AwardFacts facts) {
        boolean accident = finding == FindingClass.ACCIDENT_CONCEALED;
        if (accident && facts.grade() == null) {
            throw new AwardFactMissing("grade");
        }
        return form(finding, accident ? facts.grade() : null).range(facts);
    }

    /** How much more than this sum an insider, or family of one, may get under this version; nothing where it knows no such bonus. */
    Money bonusOn(Money amount) {
        if (bonusPercent == null) {
            return Money.ZERO;
        }
        Money more = AwardRange.exactly(amount).raised(bonusPercent, bonusCap).low().minus(amount);
        return more.isPositive() ? more : Money.ZERO;
    }

    private AwardForm form(FindingClass finding, AccidentGrade grade) {
        return rules.stream().filter(rule -> rule.speaksOf(finding, grade)).map(ScaleRule::form).findFirst()
                .orElseThrow(() -> new NotOnScale(name, finding));
    }

    private void requireDraft() {
        if (state != ScaleState.DRAFT) {
            throw new ScaleRefused("fixed");
        }
    }

    private void moveTo(ScaleState target) {
        if (!state.next().contains(target)) {
            throw new ScaleRefused("move", state, target);
        }
        state = target;
    }

    ScaleRow row() {
        List<ScaleRow.Rule> said = rules.stream().map(rule -> new ScaleRow.Rule(rule.finding(), rule.grade(), rule.form(), rule.clause()))
                .sorted(Comparator.comparing(ScaleRow.Rule::finding).thenComparing(ScaleRow.Rule::grade, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new ScaleRow(id, name, document, state, validFrom, bonusPercent, bonusCap, proposer, proposerName, confirmerName, confirmedAt, said);
    }

    ScaleId id() { return id; }

    String name() { return name; }

    ScaleState state() { return state; }

    LocalDate validFrom() { return validFrom; }
}
