package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.parameter.Dated;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Makes an assessment by the thresholds and the interval that are in force on its day. */
@ApplicationScoped
class Assessing {
    @Inject private EntityManager em;
    @Inject private Parameters parameters;

    Dated<String> bounds(Factors factors, LocalDate on) { return parameters.text(factors.method() == AssessmentMethod.LEC ? "hazard.risk.lec" : "hazard.risk.ls", on); }

    /** Older than the interval between two reviews no assessment counts. */
    LocalDate earliest(LocalDate today) { return today.minusMonths(parameters.integer("hazard.risk.review", today).value()); }

    RiskAssessment assess(RiskEvent event, boolean inherent, Factors factors, LocalDate on, String assessor, String words) {
        if (!factors.complete()) {
            throw new FactorsWanted();
        }
        var assessment = new RiskAssessment(event, inherent, factors, bounds(factors, on), on, on.plusMonths(parameters.integer("hazard.risk.review", on).value()), assessor, words);
        em.persist(assessment);
        event.follow(assessment);
        return assessment;
    }
}
