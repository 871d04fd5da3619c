package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.util.List;

/** One event in its place, with its assessments, the newest first. @param keeps whether the caller may change it */
public record EventCase(EnterpriseId enterprise, String enterpriseName, RiskId object, String objectName, RiskId unit, String unitName, RiskTree.EventRow event, List<AssessmentRow> assessments,
                        boolean keeps) {
    public EventCase { assessments = List.copyOf(assessments); }
}
