package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.reporting.reward.AccidentGrade;
import cn.gov.haixi.safety.reporting.reward.AwardForm;
import cn.gov.haixi.safety.reporting.reward.AwardFormKind;
import cn.gov.haixi.safety.reporting.reward.ScaleId;
import cn.gov.haixi.safety.reporting.reward.ScaleQueries;
import cn.gov.haixi.safety.reporting.reward.ScaleRow;
import cn.gov.haixi.safety.reporting.reward.ScaleState;
import cn.gov.haixi.safety.reporting.reward.Scales;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One version of the reward scale: written rule by rule as a draft, proposed for a day, put in force by a second person. */
@Named
@ViewScoped
public class ScalePage implements Serializable {
    @Inject private ScaleQueries queries;
    @Inject private Scales scales;
    @Inject private Caller caller;
    @Inject private Texts texts;
    private String id;
    private transient ScaleRow scale;
    private FindingClass finding;
    private AccidentGrade grade;
    private AwardFormKind kind = AwardFormKind.BAND;
    private Money low;
    private Money high;
    private Money amount;
    private BigDecimal percent;
    private LocalDate from;

    public ScaleRow getScale() {
        if (scale == null) {
            scale = queries.get(caller.scope(), scaleId());
        }
        return scale;
    }

    public String rule() {
        scales.rule(scaleId(), finding, finding == FindingClass.ACCIDENT_CONCEALED ? grade : null, form());
        return again();
    }

    private AwardForm form() {
        return switch (kind) {
            case BAND -> new AwardForm.Band(low, high);
            case FIXED -> new AwardForm.Fixed(amount);
            case FINE_SHARE -> new AwardForm.FineShare(percent, low, high);
            case PER_DEATH -> new AwardForm.PerDeath(amount, low, high);
        };
    }

    public String strike(ScaleRow.Rule rule) {
        scales.strike(scaleId(), rule.finding(), rule.grade());
        return again();
    }

    public String bonus() {
        scales.bonus(scaleId(), percent, high);
        return again();
    }

    public String propose() {
        scales.propose(scaleId(), from);
        return again();
    }

    public String putInForce() {
        scales.putInForce(scaleId());
        return again();
    }

    public String sendBack() {
        scales.sendBack(scaleId());
        return again();
    }

    /** The rule as it would be read aloud. */
    public String words(ScaleRow.Rule rule) {
        if (rule.form() instanceof AwardForm.Band band) {
            return text("BAND", band.low(), band.high());
        } else if (rule.form() instanceof AwardForm.Fixed fixed) {
            return text("FIXED", fixed.amount());
        } else if (rule.form() instanceof AwardForm.FineShare share) {
            return text("FINE_SHARE", share.percent().stripTrailingZeros().toPlainString()) + limits(share.floor(), share.cap());
        } else if (rule.form() instanceof AwardForm.PerDeath perDeath) {
            return text("PER_DEATH", perDeath.amount()) + limits(perDeath.floor(), perDeath.cap());
        }
        throw new IllegalStateException("An unknown form: " + rule.form());
    }

    private String limits(Money floor, Money cap) {
        return (floor == null ? "" : text("floor", floor)) + (cap == null ? "" : text("cap", cap));
    }

    private String text(String item, Object... args) { return texts.format("reporting.reward.words." + item, args); }

    public boolean isEditable() { return isKeeper() && getScale().state() == ScaleState.DRAFT; }

    /** Only a second person may confirm what somebody proposed. */
    public boolean isConfirmable() { return isWaiting() && !caller.accountId().equals(getScale().proposer()); }

    public boolean isWaiting() { return isKeeper() && getScale().state() == ScaleState.PROPOSED; }

    private boolean isKeeper() { return caller.may(Permission.PARAMETER_EDIT) && caller.scope().wholePrefecture(); }

    private String again() { return "/reporting/scale?faces-redirect=true&id=" + id; }

    public FindingClass[] getFindings() { return FindingClass.values(); }

    public AccidentGrade[] getGrades() { return AccidentGrade.values(); }

    public AwardFormKind[] getKinds() { return AwardFormKind.values(); }

    private ScaleId scaleId() { return new ScaleId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public FindingClass getFinding() { return finding; }

    public void setFinding(FindingClass finding) { this.finding = finding; }

    public AccidentGrade getGrade() { return grade; }

    public void setGrade(AccidentGrade grade) { this.grade = grade; }

    public AwardFormKind getKind() { return kind; }

    public void setKind(AwardFormKind kind) { this.kind = kind; }

    public Money getLow() { return low; }

    public void setLow(Money low) { this.low = low; }

    public Money getHigh() { return high; }

    public void setHigh(Money high) { this.high = high; }

    public Money getAmount() { return amount; }

    public void setAmount(Money amount) { this.amount = amount; }

    public BigDecimal getPercent() { return percent; }

    public void setPercent(BigDecimal percent) { this.percent = percent; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }
}
