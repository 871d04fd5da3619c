package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** What one version of the scale gives for one class of finding; for concealed accidents, one rule a grade. */
@Entity
@Table(name = "reporting_scale_rule")
class ScaleRule {
    @Id @Column(name = "id") private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "scale_id") private Scale scale;
    @Enumerated(EnumType.STRING) @Column(name = "finding", nullable = false, length = 32) private FindingClass finding;
    @Enumerated(EnumType.STRING) @Column(name = "grade", length = 32) private AccidentGrade grade;
    @Enumerated(EnumType.STRING) @Column(name = "form", nullable = false, length = 32) private AwardFormKind kind;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "low", precision = 14, scale = 2)) private Money low;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "high", precision = 14, scale = 2)) private Money high;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "amount", precision = 14, scale = 2)) private Money amount;
    @Column(name = "percent", precision = 5, scale = 2) private BigDecimal percent;
    @Column(name = "clause", length = 16) private String clause;

    protected ScaleRule() { }

    ScaleRule(Scale scale, FindingClass finding, AccidentGrade grade, AwardForm form) {
        this.id = Ids.next();
        this.scale = scale;
        this.finding = finding;
        this.grade = grade;
        this.kind = form.kind();
        if (form instanceof AwardForm.Band band) {
            low = band.low();
            high = band.high();
        } else if (form instanceof AwardForm.Fixed fixed) {
            amount = fixed.amount();
        } else if (form instanceof AwardForm.FineShare share) {
            percent = share.percent();
            low = share.floor();
            high = share.cap();
        } else if (form instanceof AwardForm.PerDeath perDeath) {
            amount = perDeath.amount();
            low = perDeath.floor();
            high = perDeath.cap();
        }
    }

    AwardForm form() {
        return switch (kind) {
            case BAND -> new AwardForm.Band(low, high);
            case FIXED -> new AwardForm.Fixed(amount);
            case FINE_SHARE -> new AwardForm.FineShare(percent, low, high);
            case PER_DEATH -> new AwardForm.PerDeath(amount, low, high);
        };
    }

    boolean speaksOf(FindingClass finding, AccidentGrade grade) {
        return this.finding == finding && this.grade == grade;
    }

    FindingClass finding() { return finding; }

    AccidentGrade grade() { return grade; }

    String clause() { return clause; }
}
