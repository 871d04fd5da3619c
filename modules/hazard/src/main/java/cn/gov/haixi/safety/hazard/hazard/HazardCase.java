package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that the page of one hazard shows.
 *
 * @param origin empty when there is none, or when this caller may not know it
 * @param kind empty while nobody has classified it
 * @param missing of the five that must be in place; empty before rectification is ordered
 * @param listedUntil the deadline of its listing; null while it is not listed
 * @param before pictures of the find; {@code after} of what was done
 * @param moves what this caller may do now
 */
public record HazardCase(HazardId id, String number, HazardState state, HazardSource source, Optional<Origin> origin, HazardClass grade, Optional<Classification> kind,
                         Optional<EnterpriseId> enterprise, String enterpriseName, String regionPath, String place, Position position, UUID riskUnit, String found,
                         LocalDate foundOn, String foundBy, OrganisationId supervisor, Instant reportedAt, LocalDate dueOn, Optional<Expert> expert, Optional<Order> order,
                         Set<FiveInPlace.Item> missing, Extension extension, Optional<Rectified> rectified, Stop stop, Optional<Repeated> repeated, LocalDate listedUntil,
                         LocalDate closedOn, List<AttachmentRow> before, List<AttachmentRow> after, List<HazardStepRow> steps, Set<HazardMove> moves) {
    /** The record that it came from. */
    public record Origin(UUID id, String number, String link) { }

    /** @param pooled his record in the pool of experts; null when he is not in it */
    public record Expert(UUID pooled, String name, String advice) { }

    public record Order(Treatment treatment, LocalDate orderedOn, LocalDate deadline, FiveInPlace five) { }

    /** @param until asked for or granted; null when nobody ever asked */
    public record Extension(ExtensionState state, LocalDate until, String reason) { }

    public record Rectified(String what, LocalDate on) { }

    public record Stop(StopState state, String what, LocalDate reviewDue) { }

    public record Repeated(HazardId id, String number) { }

    /** Whether it is under listed supervision now. */
    public boolean listed() { return listedUntil != null; }

    public boolean may(HazardMove move) { return moves.contains(move); }
}
