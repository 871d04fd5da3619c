package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a committee's office does with what is owed in its region: unrolls a year, excuses with a reason and papers, takes an excuse back. */
@Stateless
@RolesAllowed(Permission.DUTY_KEEP)
public class ObligationKeeping {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private ObligationRules rules;
    @Inject private Unrolling unrolling;
    @Inject private FallingDue falling;
    @Inject private ObligationDesk desk;
    @Inject private Attachments attachments;
    @Inject private AuditTrail audit;

    /**
     * All rules for a whole year, whatever its day; the prefecture's office does it for all regions.
     *
     * @return how many obligations are new
     * @throws cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown when the State Council has not announced the days that it takes
     */
    public int unroll(@Min(2017) @Max(2100) int year) {
        if (!caller.scope().wholePrefecture() || caller.scope().reach() != Scope.Reach.REGION) {
            throw new ObligationNotFound();
        }
        int opened = rules.all().stream().mapToInt(rule -> unrolling.unroll(rule, ObligationPeriod.year(year))).sum();
        falling.through(LocalDate.now(clock));
        audit.append("duty.obligation.audit.unrolled", ObligationDesk.SUBJECT, null, year + ": " + opened);
        return opened;
    }

    /** @throws ObligationMoveRefused when it is done already */
    public void excuse(@NotNull ObligationId id, @NotBlank @Size(max = 1000) String why, @NotNull List<Upload> papers) {
        Obligation obligation = own(id);
        obligation.excuse(why.strip(), caller.actor(), today(), now());
        papers.forEach(paper -> attachments.store(new AttachmentOwner(ObligationDesk.SUBJECT, id.value()), paper, AttachmentRules.DOCUMENTS));
        desk.audited(obligation, "excused", why.strip());
    }

    /** @throws ObligationMoveRefused when it is not excused */
    public void reinstate(@NotNull ObligationId id, @NotBlank @Size(max = 1000) String why) {
        Obligation obligation = own(id);
        obligation.reinstate(why.strip(), caller.actor(), today(), now());
        desk.audited(obligation, "reinstated", why.strip());
    }

    /** Another county's obligation is as absent as one that never was. */
    private Obligation own(ObligationId id) {
        Obligation obligation = id.value() == null ? null : em.find(Obligation.class, id);
        if (obligation == null || caller.scope().reach() != Scope.Reach.REGION || !caller.scope().includes(obligation.regionPath())) {
            throw new ObligationNotFound();
        }
        return obligation;
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
