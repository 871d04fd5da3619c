package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.reporting.identity.Identities;
import cn.gov.haixi.safety.reporting.identity.KnownIdentity;
import cn.gov.haixi.safety.reporting.tip.TipFacts;
import cn.gov.haixi.safety.reporting.tip.TipHistory;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The only way from a case to who told: asked with a reason, decided by another person, open for some days, every step on the case and audited. */
@Stateless
public class Disclosures {
    static final String SUBJECT = "disclosure";
    private static final String WORK = "reporting.disclosure.work.decide";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private TipHistory history;
    @Inject private Identities identities;
    @Inject private Custodians custodians;
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;

    /** @param until last day on which the asker needs to know; bounded by parameter {@code reporting.identity.disclosure} */
    @RolesAllowed({Permission.TIP_HANDLE, Permission.TIP_VERIFY})
    public DisclosureId ask(@NotNull TipId id, @NotBlank @Size(min = 10, max = 1000) String reason, @NotNull @CivilDay LocalDate until) {
        TipFacts tip = history.onDesk(id);
        if (!tip.realName()) {
            throw new AnonymousTip();
        }
        refuseSecond(tip);
        var disclosure = new Disclosure(tip, reason.strip(), until, today(), latest(), caller.actor(), now());
        em.persist(disclosure);
        history.keptFrom(id).forEach(account -> worklist.keepFrom(account, disclosure.id().value()));
        worklist.open(new WorkItem(WORK, SUBJECT, disclosure.id().value(), tip.number(), custodians.of(tip.owner()), Permission.IDENTITY_KEEP, tip.regionPath(),
                until, "/reporting/disclosure?id=" + disclosure.id().value(), true));
        done(disclosure, TipMove.IDENTITY_ASKED, reason.strip() + " (" + until + ")", "asked");
        return disclosure.id();
    }

    @RolesAllowed(Permission.IDENTITY_KEEP)
    public void grant(@NotNull DisclosureId id, @NotBlank @Size(max = 1000) String words) {
        Disclosure disclosure = own(id);
        disclosure.grant(words.strip(), caller.actor(), now());
        worklist.done(SUBJECT, id.value());
        done(disclosure, TipMove.IDENTITY_GRANTED, words.strip(), "granted");
    }

    @RolesAllowed(Permission.IDENTITY_KEEP)
    public void refuse(@NotNull DisclosureId id, @NotBlank @Size(max = 1000) String words) {
        Disclosure disclosure = own(id);
        disclosure.refuse(words.strip(), caller.actor(), now());
        worklist.done(SUBJECT, id.value());
        done(disclosure, TipMove.IDENTITY_REFUSED, words.strip(), "refused");
    }

    /** Each look leaves its line on the case and in the audit trail. */
    @RolesAllowed({Permission.TIP_HANDLE, Permission.TIP_VERIFY})
    public KnownIdentity reveal(@NotNull DisclosureId id) {
        Disclosure disclosure = em.find(Disclosure.class, id);
        if (disclosure == null) {
            throw new DisclosureNotFound();
        }
        history.visible(disclosure.tip());
        disclosure.see(caller.accountId(), today(), now());
        KnownIdentity known = identities.open(disclosure.tip().value());
        done(disclosure, TipMove.IDENTITY_SEEN, "", "seen");
        return known;
    }

    /** The last day that may be asked for today. */
    @RolesAllowed({Permission.TIP_HANDLE, Permission.TIP_VERIFY})
    public LocalDate latest() { return workingDays.plus(today(), parameters.period("reporting.identity.disclosure", today()).value()); }

    private void refuseSecond(TipFacts tip) {
        boolean before = em.createQuery("select count(d) from Disclosure d where d.tip = :tip and d.askedBy = :account and d.until >= :today and d.state <> :refused", Long.class)
                .setParameter("tip", tip.id().value()).setParameter("account", caller.accountId()).setParameter("today", today())
                .setParameter("refused", DisclosureState.REFUSED).getSingleResult() > 0;
        if (before) {
            throw new DisclosureAskedBefore();
        }
    }

    private Disclosure own(DisclosureId id) {
        return Unrecused.bind(em.createQuery("select d from Disclosure d where d.id = :id" + Unrecused.tip("d.tip"), Disclosure.class), caller.scope())
                .setParameter("id", id).getResultStream().filter(one -> caller.scope().includes(one.regionPath())).findFirst().orElseThrow(DisclosureNotFound::new);
    }

    private void done(Disclosure disclosure, TipMove move, String words, String act) {
        history.note(disclosure.tip(), move, words);
        audit.append("reporting.disclosure.audit." + act, SUBJECT, disclosure.id().value(), disclosure.tipNumber() + " " + disclosure.until());
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return clock.instant(); }
}
