package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.worklist.Desk;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** How an enterprise reports its hazards by the quarter and the year, and how whoever supervises it sends a return back (order 16, art. 14; M5.3). */
@Stateless
public class Returns {
    static final String SUBJECT = "return";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private OwedReturn owed;
    @Inject private ReturnCounting counting;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Fulfilments fulfilments;
    @Inject private Worklist worklist;
    @Inject private Attachments attachments;
    @Inject private AttachmentQueries attached;
    @Inject private CaseTrail trail;

    /**
     * Keeps what was written so far.
     *
     * @param seen the version that the writer was shown; null when there was none yet
     */
    @RolesAllowed(Permission.HAZARD_RECTIFY)
    public ReturnId save(@NotNull ObligationPeriod period, Long seen, @NotNull @Valid ReturnDraft draft, @NotNull List<Upload> signed) {
        StatisticalReturn written = written(period, seen, draft, signed);
        trail.note(SUBJECT, written.id().value(), CaseMove.CORRECTED, "");
        return written.id();
    }

    /**
     * Hands it in: its figures stand.
     *
     * @param signed the page that the chief has signed; may be empty when it is attached already
     * @throws PeriodNotOver before the period's end
     * @throws SignatureWanted without the chief's name or his signed page
     */
    @RolesAllowed(Permission.HAZARD_RECTIFY)
    public ReturnId submit(@NotNull ObligationPeriod period, Long seen, @NotNull @Valid ReturnDraft draft, @NotNull List<Upload> signed) {
        ObligationRow debt = owed.of(own(), period);
        LocalDate today = LocalDate.now(clock);
        StatisticalReturn written = written(period, seen, draft, signed);
        written.submit(!attached.of(owner(written.id())).isEmpty(), today);
        fulfilments.done(debt.id(), new Fact(written.id().value(), debt.debtorName(), link(written.id())), today);
        worklist.done(SUBJECT, written.id().value());
        trail.note(SUBJECT, written.id().value(), CaseMove.SUBMITTED, written.chief());
        return written.id();
    }

    /** @param why what will not do; the enterprise reads it */
    @RolesAllowed(Permission.HAZARD_HANDLE)
    public void sendBack(@NotNull ReturnId id, @NotBlank @Size(max = 500) String why) {
        StatisticalReturn returned = id.value() == null ? null : em.find(StatisticalReturn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (returned == null || !supervises(returned.enterprise())) {
            throw new ReturnNotFound();
        }
        returned.sendBack();
        ObligationRow debt = owed.of(returned.enterprise(), returned.period());
        fulfilments.takeBack(debt.id(), id.value(), why.strip());
        worklist.open(new WorkItem("hazard.return.work.again", SUBJECT, id.value(), debt.debtorName(), Desk.of(new EnterpriseId(returned.enterprise())), Permission.HAZARD_RECTIFY, debt.regionPath(), debt.due(),
                link(id), true));
        trail.note(SUBJECT, id.value(), CaseMove.SENT_BACK, why.strip());
    }

    private StatisticalReturn written(ObligationPeriod period, Long seen, ReturnDraft draft, List<Upload> signed) {
        UUID enterprise = own();
        owed.of(enterprise, period);
        StatisticalReturn written = em.createQuery("select r from StatisticalReturn r where r.enterprise = :enterprise and r.from = :from and r.to = :to", StatisticalReturn.class).setParameter("enterprise", enterprise)
                .setParameter("from", period.from()).setParameter("to", period.to()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElse(null);
        if (written == null) {
            written = new StatisticalReturn(enterprise, period);
        } else {
            ChangedMeanwhile.check(seen == null ? -1 : seen, written.version());
        }
        written.write(draft, counting.of(enterprise, period), caller.name());
        keep(written);
        AttachmentOwner owner = owner(written.id());
        signed.forEach(page -> attachments.store(owner, page, AttachmentRules.DOCUMENTS));
        return written;
    }

    /** Two who begin it at once: the slower one is told, and what he typed stays on his page. */
    private void keep(StatisticalReturn written) {
        try {
            em.persist(written);
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean supervises(UUID enterprise) { return caller.scope().enterprise() == null && enterprises.get(new EnterpriseId(enterprise)).visibleTo(caller.scope()); }

    private UUID own() {
        if (caller.scope().enterprise() == null) {
            throw new ReturnNotFound();
        }
        return caller.scope().enterprise();
    }

    static AttachmentOwner owner(ReturnId id) { return new AttachmentOwner(SUBJECT, id.value()); }

    static String link(ReturnId id) { return "/hazard/return?id=" + id.value(); }
}
