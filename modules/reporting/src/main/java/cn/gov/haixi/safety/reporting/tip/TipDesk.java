package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a tip on the desk of whoever must move next, and writes its new steps down. */
@ApplicationScoped
class TipDesk {
    static final String SUBJECT = "tip";
    /** Apart from the case's own work, which goes when the case ends. */
    private static final String PROTECTION = "tip-protection";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private Recusals recusals;

    void write(Tip tip) { tip.takeSteps().forEach(em::persist); }

    void awaitAcceptance(Tip tip) { open("accept", tip, tip.owner(), Permission.TIP_HANDLE, tip.acceptDue()); }

    void awaitAssignment(Tip tip) {
        clear(tip);
        open("assign", tip, tip.owner(), Permission.TIP_HANDLE, tip.verifyDue());
        awaitReader(tip);
    }

    void awaitVerification(Tip tip) {
        clear(tip);
        open("verify", tip, tip.verifier(), Permission.TIP_VERIFY, tip.verifyDue());
        awaitReader(tip);
    }

    void awaitExtension(Tip tip) {
        UUID superior = recusals.superior(tip).orElseThrow(NotTheSuperior::new).id().value();
        open("extend", tip, superior, Permission.TIP_EXTEND, tip.verifyDue());
    }

    void extensionDecided(Tip tip) {
        worklist.done(kind("extend"), SUBJECT, tip.id().value());
        worklist.due(SUBJECT, tip.id().value(), tip.verifyDue());
    }

    void awaitHandlingAndAnswer(Tip tip) {
        clear(tip);
        if (tip.conclusion().found()) {
            open("handle", tip, tip.owner(), Permission.TIP_HANDLE, tip.verifyDue());
        }
        open("tell", tip, tip.owner(), Permission.TIP_HANDLE, tip.resultDue());
        awaitReader(tip);
    }

    void handled(Tip tip) { worklist.done(kind("handle"), SUBJECT, tip.id().value()); }

    void told(Tip tip) { worklist.done(kind("tell"), SUBJECT, tip.id().value()); }

    /** While it is verified all that waits lies with the verifier or with who stands above, and stays there. */
    void handOver(Tip tip) {
        if (tip.state() != TipState.VERIFYING) {
            worklist.handOver(SUBJECT, tip.id().value(), new OrganisationId(tip.owner()), tip.regionPath());
        }
    }

    void clear(Tip tip) { worklist.done(SUBJECT, tip.id().value()); }

    /** The tipster answered or sent more: one item, however much he sends before somebody looks. */
    void awaitReader(Tip tip) {
        if (!tip.unread()) {
            return;
        }
        read(tip);
        open("read", tip, tip.desk(), tip.state() == TipState.VERIFYING ? Permission.TIP_VERIFY : Permission.TIP_HANDLE, tip.dueOn());
    }

    void read(Tip tip) { worklist.done(kind("read"), SUBJECT, tip.id().value()); }

    /** With whoever stands above the office that has the tip: it may be the office's own people who take revenge. */
    void awaitProtection(Tip tip) {
        UUID superior = recusals.superior(tip).map(body -> body.id().value()).orElse(tip.owner());
        worklist.open(new WorkItem(kind("retaliation"), PROTECTION, tip.id().value(), tip.number(), new OrganisationId(superior), Permission.TIP_HANDLE,
                tip.regionPath(), null, "/reporting/tip?id=" + tip.id().value(), true));
    }

    void protectedNow(Tip tip) { worklist.done(PROTECTION, tip.id().value()); }

    private void open(String what, Tip tip, UUID organisation, String permission, LocalDate due) {
        worklist.open(new WorkItem(kind(what), SUBJECT, tip.id().value(), tip.number(), new OrganisationId(organisation), permission,
                tip.regionPath(), due, "/reporting/tip?id=" + tip.id().value(), tip.deaths()));
    }

    private static String kind(String what) { return "reporting.tip.work." + what; }
}
