package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A round in a list, and the facts of its page. Days are null where it has not come to that; industry is null for a round of no one industry. */
public record RoundRow(RoundId id, String number, String title, PartyKind kind, RoundState state, InspectionCategory category, String industry, UUID sheet, String sheetTitle, Integer sheetEdition,
                       BigDecimal sheetPoints, String regionPath, UUID organiser, String organiserName, LocalDate startsOn, LocalDate endsOn, Integer times, LocalDate startedOn, LocalDate closedOn, LocalDate publishedOn) {
    /** The day by which it should be over; null before it starts and after it is. */
    public LocalDate dueOn() { return state == RoundState.RUNNING ? endsOn : null; }
}
