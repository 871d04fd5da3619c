package cn.gov.haixi.safety.hazard.scoresheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An edition in a list; without an industry it is for any, without a day of issue it is a draft. */
public record SheetRow(ScoreSheetId id, String title, Integer edition, InspectionCategory category, String industry, String regionPath, UUID keeper, SheetState state,
                       BigDecimal full, Integer items, LocalDate issuedOn) { }
