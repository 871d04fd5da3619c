package cn.gov.haixi.safety.hazard.risk;

import java.util.List;

/** What became of a sheet: all its lines were taken over, or none because some are wrong. @param measures how many came in */
public record ImportedRisks(int measures, List<RefusedRiskLine> refused) {
    public ImportedRisks { refused = List.copyOf(refused); }
}
