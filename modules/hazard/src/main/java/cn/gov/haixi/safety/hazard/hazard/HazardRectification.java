package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.validation.CivilDay;
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

/** What an enterprise does about its hazard: «the enterprise carries out» (M5.3). For one without an account the body that supervises it writes it down. */
@Stateless
@RolesAllowed({Permission.HAZARD_RECTIFY, Permission.HAZARD_HANDLE})
public class HazardRectification {
    @Inject private OwnHazards own;
    @Inject private HazardDesk desk;
    @Inject private HazardClocks clocks;
    @Inject private Attachments attachments;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<HazardSubmitted> submitted;

    public void begin(@NotNull HazardId id) {
        Hazard hazard = own.toRectify(id);
        hazard.begin(caller.actor(), now());
        desk.noted(hazard, "begun");
    }

    public void complete(@NotNull HazardId id, @NotNull @Valid FiveInPlace five) {
        Hazard hazard = own.toRectify(id);
        hazard.complete(five, caller.actor(), now());
        desk.noted(hazard, "planned");
    }

    public void askExtension(@NotNull HazardId id, @NotNull @CivilDay LocalDate until, @NotBlank @Size(max = 500) String reason) {
        Hazard hazard = own.toRectify(id);
        clocks.checkDeadline(until, LocalDate.now(clock));
        hazard.askExtension(until, reason, caller.actor(), now());
        desk.moved(hazard, "extension-asked");
    }

    /** @param evidence pictures of how it looks now, invoices, certificates; at least one, unless some came before and were sent back */
    public void submit(@NotNull HazardId id, @NotBlank @Size(max = 2000) String done, @NotNull List<Upload> evidence) {
        Hazard hazard = own.toRectify(id);
        if (evidence.isEmpty() && hazard.submittedOn() == null) {
            throw new EvidenceWanted();
        }
        LocalDate today = LocalDate.now(clock);
        hazard.submit(done, clocks.acceptBy(today), caller.actor(), today, now());
        evidence.forEach(file -> attachments.store(new AttachmentOwner(AfterPictures.OWNER, id.value()), file, AttachmentRules.DOCUMENTS));
        desk.moved(hazard, "submitted");
        submitted.fire(new HazardSubmitted(id, hazard.number(), hazard.listed(), today));
    }

    public void askResumption(@NotNull HazardId id, @NotBlank @Size(max = 1000) String evaluation) {
        Hazard hazard = own.toRectify(id);
        hazard.askResumption(evaluation, clocks.reviewBy(LocalDate.now(clock)), caller.actor(), now());
        desk.moved(hazard, "resumption-asked");
    }

    private Instant now() { return Instant.now(clock); }
}
