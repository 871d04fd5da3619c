package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that the page of one listing shows.
 *
 * @param passed bodies that have passed it in the present round
 * @param wanted how many must
 * @param moves what this caller may do now
 */
public record ListingCase(ListingId id, String number, ListingState state, ListingLevel level, HazardId hazard, String hazardNumber, String enterpriseName, String regionPath,
                          OrganisationId body, OrganisationId regulator, String supervisor, String reason, LocalDate deadline, LocalDate dueOn, Clocks clocks, int round,
                          int passed, int wanted, List<ListingStepRow> steps, Set<ListingMove> moves) {
    /** What was done when, and what is due; null where it has not come to that. */
    public record Clocks(LocalDate proposedOn, LocalDate listedOn, LocalDate publishDue, LocalDate publishedOn, LocalDate extensionUntil, LocalDate extensionDue,
                         LocalDate acceptanceDue, LocalDate delistedOn, LocalDate delistingPublishDue, LocalDate delistingPublishedOn) { }

    public boolean may(ListingMove move) { return moves.contains(move); }
}
