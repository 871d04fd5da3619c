package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the case page shows of a tip. Of the tipster it knows one thing: whether he gave a name.
 *
 * @param moves what this caller may do now
 * @param evidence from the tipster; {@code scans} from the verifiers
 * @param lead the tip that this one was merged into; empty if it leads its matter
 * @param followers how many were merged into this one
 * @param alike how many that are nearly the same wait behind it
 * @param held whether it waits behind such a one itself
 * @param unread whether the tipster sent something that nobody has looked at
 * @param recusals from whom it is kept
 */
public record TipCase(TipId id, String number, TipKind kind, Channel channel, TipState state, String what, String regionPath, String place, Position position,
                      String enterpriseName, String uscc, Optional<EnterpriseId> enterprise, boolean realName, boolean deaths,
                      OrganisationId owner, Optional<OrganisationId> verifier, Optional<OrganisationId> accused, Optional<OrganisationId> accusedOwner,
                      Clocks clocks, ExtensionState extension, String extensionReason, Optional<Verdict> verdict, String question,
                      List<TipStepRow> steps, List<AttachmentRow> evidence, List<AttachmentRow> scans, Set<TipMove> moves,
                      Optional<TipId> lead, long followers, long alike, Held held, boolean unread, Retaliation retaliation, List<RecusalRow> recusals) {

    /** A required step of the case; {@code at} is null while it is a hole. */
    public record Stage(TipMove move, Instant at) {
        public boolean done() { return at != null; }
    }

    /** The steps that a case of this kind must have, each done or still a hole: how complete it is, seen at a glance. */
    public List<Stage> stages() {
        List<TipMove> required = switch (state) {
            case REJECTED -> List.of(TipMove.RECEIVED, TipMove.REJECTED);
            case MERGED -> List.of(TipMove.RECEIVED, TipMove.MERGED);
            default -> verdict.isPresent() && !verdict.get().conclusion().found()
                    ? List.of(TipMove.RECEIVED, TipMove.ACCEPTED, TipMove.ASSIGNED, TipMove.VERIFIED, TipMove.RESULT_TOLD, TipMove.CLOSED)
                    : List.of(TipMove.RECEIVED, TipMove.ACCEPTED, TipMove.ASSIGNED, TipMove.VERIFIED, TipMove.HANDLED, TipMove.RESULT_TOLD, TipMove.CLOSED);
        };
        return required.stream().map(move -> new Stage(move, steps.stream().filter(step -> step.move() == move).map(TipStepRow::at)
                .reduce((first, last) -> last).orElse(null))).toList();
    }

    /** The days that count; null where not reached. */
    public record Clocks(Instant receivedAt, LocalDate receivedOn, LocalDate acceptDue, LocalDate acceptedOn, LocalDate verifyDue, LocalDate verifiedOn,
                         LocalDate resultDue, LocalDate resultToldOn, LocalDate handledOn, LocalDate dueOn) { }

    /** The signed record; {@code finding} is null when the tip proved untrue. */
    public record Verdict(Conclusion conclusion, FindingClass finding, String found, String inspectors, String leader, String digest) { }
}
