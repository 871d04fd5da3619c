package cn.gov.haixi.safety.hazard.risk;

import java.util.List;

/** What became of a sheet: all its lines were taken over, or none because some are wrong. @param measures how many came in @param known how many were there before */
public record ImportedRisks(int measures, int known, List<RefusedRiskLine> refused) {
    public ImportedRisks { refused = List.copyOf(refused); }

    static ImportedRisks none(List<RefusedRiskLine> refused) { return new ImportedRisks(0, 0, refused); }
}
