package cn.gov.haixi.safety.hazard.mutual;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who inspects whom, and how far it has come.
 *
 * @param total null until it is handed in
 * @param objectionOpen whether the organiser has still to answer an objection
 * @param own whether the caller acts for the inspector
 * @param readable whether the caller may read the sheet
 */
public record ScoringRow(ScoringId id, PartyRow inspector, PartyRow inspected, ScoringState state, BigDecimal total, int deductions, int hazards, String scoredBy, LocalDate submittedOn,
                         boolean objectionOpen, boolean own, boolean readable) { }
