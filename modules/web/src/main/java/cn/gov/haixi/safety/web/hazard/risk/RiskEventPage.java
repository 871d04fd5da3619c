package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.risk.AssessmentMethod;
import cn.gov.haixi.safety.hazard.risk.Consequence;
import cn.gov.haixi.safety.hazard.risk.EventCase;
import cn.gov.haixi.safety.hazard.risk.Exposure;
import cn.gov.haixi.safety.hazard.risk.Factors;
import cn.gov.haixi.safety.hazard.risk.Likelihood;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One event with its measures and its assessments (M5.8); what an assessment gives is shown before it is kept. */
@Named
@ViewScoped
public class RiskEventPage implements Serializable {
    @Inject private RiskQueries queries;
    @Inject private RiskKeeping keeping;
    @Inject private CheckQueries checkQueries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private String id;
    private boolean inherent;
    private AssessmentMethod method = AssessmentMethod.LEC;
    private Likelihood likelihood;
    private Exposure exposure;
    private Consequence consequence;
    private Integer probability;
    private Integer severity;
    private LocalDate on;
    private String words;
    private transient EventCase event;
    private transient List<CheckRow> checks;

    @PostConstruct
    void begin() { on = LocalDate.now(clock); }

    public EventCase getEvent() {
        if (event == null) {
            event = queries.event(caller.scope(), new RiskId(Given.id(id)));
        }
        return event;
    }

    /** Inspections of its measures. */
    public List<CheckRow> getChecks() {
        if (checks == null) {
            checks = checkQueries.ofEvent(caller.scope(), new RiskId(Given.id(id)));
        }
        return checks;
    }

    public LocalDateTime getNow() { return LocalDateTime.now(clock); }

    public boolean isMatrix() { return method == AssessmentMethod.LS; }

    private Factors factors() { return isMatrix() ? Factors.ls(probability, severity) : Factors.lec(likelihood, exposure, consequence); }

    /** Null until all factors are chosen. */
    public RiskKeeping.Preview getPreview() { return factors().complete() && on != null ? keeping.preview(factors(), on) : null; }

    public String assess() {
        keeping.assess(new RiskId(Given.id(id)), inherent, factors(), on, words);
        notices.done("hazard.risk.assessed");
        return "/hazard/risk-event?faces-redirect=true&id=" + id;
    }

    public String end() {
        keeping.end(RiskLevel.EVENT, new RiskId(Given.id(id)), words);
        notices.done("hazard.risk.done");
        return "/hazard/risk-tree?faces-redirect=true";
    }

    public boolean isDue() { return getEvent().event().nextOn() == null || getEvent().event().nextOn().isBefore(LocalDate.now(clock)); }

    public AssessmentMethod[] getMethods() { return AssessmentMethod.values(); }

    public Likelihood[] getLikelihoods() { return Likelihood.values(); }

    public Exposure[] getExposures() { return Exposure.values(); }

    public Consequence[] getConsequences() { return Consequence.values(); }

    public List<Integer> getSteps() { return List.of(1, 2, 3, 4, 5); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public boolean isInherent() { return inherent; }

    public void setInherent(boolean inherent) { this.inherent = inherent; }

    public AssessmentMethod getMethod() { return method; }

    public void setMethod(AssessmentMethod method) { this.method = method; }

    public Likelihood getLikelihood() { return likelihood; }

    public void setLikelihood(Likelihood likelihood) { this.likelihood = likelihood; }

    public Exposure getExposure() { return exposure; }

    public void setExposure(Exposure exposure) { this.exposure = exposure; }

    public Consequence getConsequence() { return consequence; }

    public void setConsequence(Consequence consequence) { this.consequence = consequence; }

    public Integer getProbability() { return probability; }

    public void setProbability(Integer probability) { this.probability = probability; }

    public Integer getSeverity() { return severity; }

    public void setSeverity(Integer severity) { this.severity = severity; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
