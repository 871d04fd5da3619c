package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the verifying organisation does in the field and signs, and the superior's word on more time (M3.5). */
@Stateless
@RolesAllowed(Permission.TIP_VERIFY)
public class Verifications {
    @Inject private OwnTips own;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private TipClocks clocks;
    @Inject private TipDesk desk;
    @Inject private Recusals recusals;
    @Inject private Attachments attachments;
    @Inject private AuditTrail audit;
    @Inject private Event<FindingVerified> verified;

    /** @param scans the signed record on paper and photos of the spot; kept apart from the tipster's own evidence */
    public void verify(@NotNull TipId id, @NotNull @Valid VerificationRecord signed, @NotNull List<Upload> scans) {
        Tip tip = own.toVerify(id);
        tip.verify(signed, clocks, LocalDate.now(clock), caller.actor(), Instant.now(clock));
        for (Upload scan : scans) {
            attachments.store(new AttachmentOwner(VerificationScans.OWNER, id.value()), scan, AttachmentRules.DOCUMENTS);
        }
        desk.awaitHandlingAndAnswer(tip);
        if (signed.conclusion().found()) {
            verified.fire(new FindingVerified(id, tip.number(), tip.regionPath(), Optional.ofNullable(tip.enterprise()).map(EnterpriseId::new),
                    tip.enterpriseName(), tip.place(), tip.position(), tip.finding(), tip.conclusion(), tip.found(), new OrganisationId(tip.verifier()),
                    tip.verifiedOn(), recusals.parties(tip)));
        }
        done(tip, "verified", tip.number() + " " + tip.recordDigest());
    }

    public void handBack(@NotNull TipId id, @NotBlank @Size(max = 500) String reason) {
        Tip tip = own.toVerify(id);
        tip.handBack(reason, caller.actor(), Instant.now(clock));
        desk.awaitAssignment(tip);
        done(tip, "handed-back", tip.number());
    }

    public void askExtension(@NotNull TipId id, @NotBlank @Size(max = 500) String reason) {
        Tip tip = own.toVerify(id);
        tip.askExtension(reason, caller.actor(), Instant.now(clock));
        desk.awaitExtension(tip);
        done(tip, "extension-asked", tip.number());
    }

    @RolesAllowed(Permission.TIP_EXTEND)
    public void grantExtension(@NotNull TipId id) {
        Tip tip = subordinates(id);
        tip.grantExtension(clocks, caller.actor(), Instant.now(clock));
        desk.extensionDecided(tip);
        done(tip, "extension-granted", tip.number());
    }

    @RolesAllowed(Permission.TIP_EXTEND)
    public void refuseExtension(@NotNull TipId id, @NotBlank @Size(max = 500) String reason) {
        Tip tip = subordinates(id);
        tip.refuseExtension(reason, caller.actor(), Instant.now(clock));
        desk.extensionDecided(tip);
        done(tip, "extension-refused", tip.number());
    }

    private Tip subordinates(TipId id) {
        Tip tip = own.visible(id);
        recusals.superior(tip).filter(body -> body.id().value().equals(caller.organisation())).orElseThrow(NotTheSuperior::new);
        return tip;
    }

    private void done(Tip tip, String act, String detail) {
        desk.write(tip);
        audit.append("reporting.tip.audit." + act, TipDesk.SUBJECT, tip.id().value(), detail);
    }
}
