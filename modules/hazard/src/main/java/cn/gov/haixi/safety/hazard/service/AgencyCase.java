package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import java.util.List;

/** Everything that the page of one firm shows. @param contracts those that the caller may look at */
public record AgencyCase(AgencyRow row, long version, List<FalseReportRow> falseReports, List<ContractRow> contracts, List<CaseStepRow> steps, boolean mayKeep) {
    public AgencyCase {
        falseReports = List.copyOf(falseReports);
        contracts = List.copyOf(contracts);
        steps = List.copyOf(steps);
    }
}
