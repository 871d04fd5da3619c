package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.account.PermissionHolders;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.identity.Identities;
import cn.gov.haixi.safety.reporting.tip.TipHistory;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Deletes who told when the time of keeping is over, never silently: the custodian finds it on his desk the announced time before and may keep it on
 * with a reason; afterwards the case and the audit trail say that it was deleted, and under which class. One that was never announced waits.
 */
@ApplicationScoped
class IdentityRetention {
    private static final String SUBJECT = "identity-retention";
    private static final String WORK = "reporting.retention.work.about-to-delete";

    @Inject private DueIdentities due;
    @Inject private Identities identities;
    @Inject private TipHistory history;
    @Inject private Worklist worklist;
    @Inject private PermissionHolders holders;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        LocalDate until = due.announcedUntil(today);
        List<DueIdentity> near = due.until(until, null);
        for (DueIdentity one : near) {
            LocalDate announced = identities.announcedOn(one.tip().value()).orElse(null);
            if (announced == null) {
                identities.announce(one.tip().value(), today);
            } else if (!one.deleteOn().isAfter(today) && !due.announcedUntil(announced).isAfter(today)) {
                delete(one);
            }
        }
        holders.organisations(Permission.IDENTITY_KEEP).forEach(desk -> remind(desk, near, until));
    }

    private void delete(DueIdentity one) {
        identities.delete(one.tip().value());
        String of = Messages.text(Messages.CHINESE, Messages.key(one.of()));
        history.note(one.tip(), TipMove.IDENTITY_DELETED, of);
        audit.append("reporting.retention.audit.deleted", "tip", one.tip().value(), one.tipNumber() + " " + of);
    }

    /** One item a desk, however many it is about. */
    private void remind(OrganisationId desk, List<DueIdentity> near, LocalDate until) {
        worklist.done(SUBJECT, desk.value());
        String path = organisations.get(desk).regionPath();
        List<DueIdentity> here = near.stream().filter(one -> one.regionPath().startsWith(path) && identities.kept(one.tip().value())).toList();
        if (!here.isEmpty()) {
            LocalDate first = here.stream().map(DueIdentity::deleteOn).min(LocalDate::compareTo).orElse(until);
            worklist.open(new WorkItem(WORK, SUBJECT, desk.value(), Messages.text(Messages.CHINESE, "reporting.retention.count", here.size()), desk,
                    Permission.IDENTITY_KEEP, path, first, "/reporting/identities", false));
        }
    }
}
