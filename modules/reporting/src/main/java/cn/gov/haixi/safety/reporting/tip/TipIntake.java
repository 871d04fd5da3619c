package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.flood.Alike;
import cn.gov.haixi.safety.reporting.flood.IntakeClosed;
import cn.gov.haixi.safety.reporting.flood.IntakeGate;
import cn.gov.haixi.safety.reporting.identity.Identities;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Takes tips in, by whatever way they come (M3.4: the telephone line; letters and visits; the portal and the API). Each is a case at once,
 * on the desk of the committee office of the region it names, and its tipster gets a receipt.
 */
@Stateless
public class TipIntake {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private TipClocks clocks;
    @Inject private TipNumbers numbers;
    static final int MOST_RECEIPTS = 3;
    private static final Duration RECEIPT_AGAIN = Duration.ofHours(1);

    @Inject private Identities identities;
    @Inject private Attachments attachments;
    @Inject private RegionQueries regions;
    @Inject private Recusals recusals;
    @Inject private EnterpriseQueries enterprises;
    @Inject private TipDesk desk;
    @Inject private IntakeGate gate;
    @Inject private Alike alike;
    @Inject private AlikeTips alikeTips;
    @Inject private AuditTrail audit;

    /** @throws AlreadyReceived when the same submission came before; its receipt cannot be shown again */
    @PermitAll
    public Received fromPortal(@NotNull @Valid TipDraft draft, @NotNull List<Upload> evidence) {
        return receive(draft, evidence, Channel.PORTAL, Actor.SYSTEM);
    }

    /** As {@link #fromPortal}. */
    @PermitAll
    public Received fromApi(@NotNull @Valid TipDraft draft, @NotNull List<Upload> evidence) {
        return receive(draft, evidence, Channel.API, Actor.SYSTEM);
    }

    /** What was told in a chat, once it is whole (M3.2). */
    @PermitAll
    public Received fromWechat(@NotNull @Valid TipDraft draft) { return receive(draft, List.of(), Channel.WECHAT, Actor.SYSTEM); }

    /**
     * A file that was announced with the tip and came after it: fetched from elsewhere by a job.
     *
     * @throws IntakeClosed while nothing can be kept
     */
    @PermitAll
    public void addLate(@NotNull TipId id, @NotNull Upload file) {
        gate.admit(List.of(file));
        Tip tip = em.find(Tip.class, id);
        attachments.store(new AttachmentOwner(TipDesk.SUBJECT, id.value()), file, tip.channel().attachments());
        audit.append("reporting.tip.audit.evidence-added", TipDesk.SUBJECT, id.value(), tip.number() + " 1");
    }

    /** Such a file could not be taken: the record says so. */
    @PermitAll
    public void missLate(@NotNull TipId id) {
        audit.append("reporting.tip.audit.evidence-refused", TipDesk.SUBJECT, id.value(), em.find(Tip.class, id).number());
    }

    /**
     * A further receipt for who sent this submission and lost the answer on the way: he alone knows its id. The first receipt stays good.
     *
     * @throws AlreadyReceived when that was more than an hour ago, or {@link #MOST_RECEIPTS} have been given
     */
    @PermitAll
    public Received again(@NotNull UUID submission) {
        Tip tip = em.createQuery("select t from Tip t where t.submission = :submission", Tip.class).setParameter("submission", submission)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(AlreadyReceived::new);
        long given = em.createQuery("select count(*) from StoredReceipt r where r.tip = :tip", Long.class).setParameter("tip", tip.id()).getSingleResult();
        if (given >= MOST_RECEIPTS || tip.receivedAt().isBefore(Instant.now(clock).minus(RECEIPT_AGAIN))) {
            throw new AlreadyReceived(tip.number());
        }
        Receipt receipt = Receipt.next();
        em.persist(new StoredReceipt(receipt, tip.id()));
        audit.append("reporting.tip.audit.receipt-again", TipDesk.SUBJECT, tip.id().value(), tip.number());
        return new Received(tip.id(), tip.number(), receipt.inClear());
    }

    /** An operator of 12350 writes down the caller's words and reads him the receipt (M3.4). */
    @RolesAllowed(Permission.TIP_ENTER)
    public Received byTelephone(@NotNull @Valid TipDraft draft) {
        return receive(draft, List.of(), Channel.PHONE, caller.actor());
    }

    @RolesAllowed(Permission.TIP_ENTER)
    public Received byLetter(@NotNull @Valid TipDraft draft, @NotNull List<Upload> scans) {
        return receive(draft, scans, Channel.LETTER, caller.actor());
    }

    @RolesAllowed(Permission.TIP_ENTER)
    public Received byVisit(@NotNull @Valid TipDraft draft, @NotNull List<Upload> scans) {
        return receive(draft, scans, Channel.VISIT, caller.actor());
    }

    private Received receive(TipDraft draft, List<Upload> evidence, Channel channel, Actor by) {
        if (channel.outside()) {
            gate.admit(evidence);
        }
        refuseRepetition(draft);
        LocalDate today = LocalDate.now(clock);
        Instant now = Instant.now(clock);
        RegionRow region = regions.get(draft.regionCode());
        Recusals.Route route = recusals.route(draft.words(), region);
        Tip tip = new Tip(numbers.next(today.getYear()), draft, channel, region.path(), route.desk().id().value(), now, today, clocks, by);
        if (draft.uscc() != null) {
            enterprises.byUscc(draft.uscc()).ifPresent(enterprise -> tip.link(enterprise.id().value(), enterprise.name(), by, now));
        }
        route.named().forEach(one -> tip.recused(one.name(), Actor.SYSTEM, now));
        em.persist(tip);
        flushOnce();
        recusals.keepFrom(tip, route);
        desk.write(tip);
        Receipt receipt = Receipt.next();
        em.persist(new StoredReceipt(receipt, tip.id()));
        if (draft.tipster() != null) {
            identities.keep(tip.id().value(), draft.tipster().name(), draft.tipster().phone());
        }
        for (Upload file : evidence) {
            attachments.store(new AttachmentOwner(TipDesk.SUBJECT, tip.id().value()), file, channel.attachments());
        }
        boolean first = !channel.outside() || alike.join(tip.id().value(), tip.regionCode(), tip.regionPath(), draft.what(), evidence).isEmpty();
        if (first || tip.realName() || !alikeTips.onDesk(tip)) {
            desk.awaitAcceptance(tip);
        }
        audit.append("reporting.tip.audit.received", TipDesk.SUBJECT, tip.id().value(), tip.number() + " " + channel);
        em.flush();
        return new Received(tip.id(), tip.number(), receipt.inClear());
    }

    /** Of two presses that arrive at once the database lets one in. */
    private void flushOnce() {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new AlreadyReceived();
        }
    }

    private void refuseRepetition(TipDraft draft) {
        if (draft.submission() == null) {
            return;
        }
        em.createQuery("select t.number from Tip t where t.submission = :submission", String.class).setParameter("submission", draft.submission())
                .getResultStream().findFirst().ifPresent(number -> { throw new AlreadyReceived(number); });
    }
}
