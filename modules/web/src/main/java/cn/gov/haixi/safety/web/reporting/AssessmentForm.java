package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.reward.AccidentGrade;
import cn.gov.haixi.safety.reporting.reward.Assessment;
import cn.gov.haixi.safety.reporting.reward.AwardFacts;
import cn.gov.haixi.safety.reporting.reward.Criterion;
import cn.gov.haixi.safety.reporting.reward.RewardCase;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The assessment sheet as it is being filled in: levels by criterion, what they rest on, and the facts that some scales ask for. */
public class AssessmentForm implements Serializable {
    private final Map<Criterion, Integer> levels = new EnumMap<>(Criterion.class);
    private String basis;
    private Money fine;
    private AccidentGrade grade;
    private Integer deaths;

    AssessmentForm() { }

    AssessmentForm(RewardCase.Award last) {
        levels.putAll(last.assessment().levels());
        basis = last.assessment().basis();
        fine = last.facts().fine();
        grade = last.facts().grade();
        deaths = last.facts().deaths();
    }

    Assessment assessment() { return new Assessment(levels, basis); }

    AwardFacts facts() { return new AwardFacts(fine, grade, deaths); }

    public Criterion[] getCriteria() { return Criterion.values(); }

    public List<Integer> getSteps() { return IntStream.rangeClosed(0, Assessment.HIGHEST).boxed().toList(); }

    public AccidentGrade[] getGrades() { return AccidentGrade.values(); }

    public Map<Criterion, Integer> getLevels() { return levels; }

    public String getBasis() { return basis; }

    public void setBasis(String basis) { this.basis = basis; }

    public Money getFine() { return fine; }

    public void setFine(Money fine) { this.fine = fine; }

    public AccidentGrade getGrade() { return grade; }

    public void setGrade(AccidentGrade grade) { this.grade = grade; }

    public Integer getDeaths() { return deaths; }

    public void setDeaths(Integer deaths) { this.deaths = deaths; }
}
