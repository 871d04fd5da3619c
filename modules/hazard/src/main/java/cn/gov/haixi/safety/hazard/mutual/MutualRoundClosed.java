package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round of mutual inspection is over, with all that a bulletin by industry and category (M5.6) says of it. Fired in the transaction that closes it.
 *
 * @param industry null for a round of no one industry
 * @param words of the organiser about the round as a whole
 */
public record MutualRoundClosed(RoundId round, String number, String title, PartyKind kind, InspectionCategory category, String industry, String regionPath, UUID organiser, LocalDate startsOn,
                                LocalDate endsOn, LocalDate closedOn, String sheet, int edition, BigDecimal full, String words, List<Result> results) {
    /**
     * How one fared.
     *
     * @param industry null when it is of no one industry
     * @param score of a hundred; null when nobody has scored it, then the ranks are 0
     * @param industryRank among those of its industry; 0 without one
     */
    public record Result(String name, String regionPath, UUID organisation, UUID enterprise, InspectionCategory category, String industry, BigDecimal score, int rank, int industryRank, int categoryRank,
                         int inspections, int deductions, int hazards) { }
}
