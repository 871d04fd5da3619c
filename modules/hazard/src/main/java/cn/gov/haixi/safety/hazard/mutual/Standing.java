package cn.gov.haixi.safety.hazard.mutual;

import java.math.BigDecimal;

/**
 * One party's place in a ranking.
 *
 * @param rank from 1, shared by equal scores, after which as many are left out; 0 for one that nobody has scored
 * @param score of a hundred, over all sheets by which it was scored; null for one that nobody has scored
 */
public record Standing(int rank, PartyRow party, BigDecimal score, int inspections, int deductions, int hazards) {
    Standing at(int place) { return new Standing(place, party, score, inspections, deductions, hazards); }
}
