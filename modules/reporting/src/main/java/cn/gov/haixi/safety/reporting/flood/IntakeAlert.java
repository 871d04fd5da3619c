package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.account.PermissionHolders;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a closed intake on the system administrators' desks, and takes it off again. */
@ApplicationScoped
class IntakeAlert {
    private static final String SUBJECT = "intake";

    @Inject private Worklist worklist;
    @Inject private PermissionHolders holders;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void closed(String why) {
        audit.append("reporting.intake.audit.closed", SUBJECT, null, why);
        for (OrganisationId desk : holders.organisations(Permission.SYSTEM_KEEP)) {
            worklist.done(SUBJECT, desk.value());
            worklist.open(new WorkItem("reporting.intake.work.closed", SUBJECT, desk.value(), Messages.text(Messages.CHINESE, "reporting.intake.why." + why), desk,
                    Permission.SYSTEM_KEEP, organisations.get(desk).regionPath(), null, "/platform/outbox", true));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void open() {
        audit.append("reporting.intake.audit.opened", SUBJECT, null, "");
        holders.organisations(Permission.SYSTEM_KEEP).forEach(desk -> worklist.done(SUBJECT, desk.value()));
    }
}
