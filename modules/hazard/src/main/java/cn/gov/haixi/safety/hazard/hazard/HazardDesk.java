package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.worklist.Desk;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Writes a hazard's new steps down and puts it on the desk of whoever must move next: the enterprise while it rectifies, else the body that supervises it.
 */
@ApplicationScoped
class HazardDesk {
    static final String SUBJECT = "hazard";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @param act last part of the audit key */
    void moved(Hazard hazard, String act) {
        write(hazard);
        worklist.done(SUBJECT, hazard.id().value());
        switch (hazard.state()) {
            case REPORTED -> open("confirm", hazard, hazard.dueOn());
            case CONFIRMED -> open("order", hazard, null);
            case ORDERED, RECTIFYING -> {
                rectify(hazard);
                if (hazard.extension() == ExtensionState.ASKED) {
                    open("extend", hazard, hazard.deadline());
                }
            }
            case SUBMITTED -> { if (!hazard.listed()) { open("accept", hazard, hazard.dueOn()); } }
            case REJECTED, CLOSED -> { if (hazard.stop() == StopState.RESUMPTION_ASKED) { open("resume", hazard, hazard.resumptionDue()); } }
        }
        audit.append("hazard.hazard.audit." + act, SUBJECT, hazard.id().value(), hazard.number());
    }

    /** To another desk, as it is: what is overdue is so there too. */
    void handedOver(Hazard hazard, String act) {
        moved(hazard, act);
        if (hazard.overdueTold() && hazard.state().underRectification()) {
            overdue(hazard);
        }
    }

    /** Nobody's turn changed: what waits goes on waiting. */
    void noted(Hazard hazard, String act) {
        write(hazard);
        audit.append("hazard.hazard.audit." + act, SUBJECT, hazard.id().value(), hazard.number());
    }

    /** To whoever supervises it, and to whoever stands above that, unless it is kept from him. */
    void overdue(Hazard hazard) {
        write(hazard);
        open("overdue", hazard, hazard.dueOn());
        List<UUID> kept = hazard.kept() ? HazardKept.from(em, hazard.id()) : List.of();
        organisations.superior(new OrganisationId(hazard.supervisor())).filter(superior -> !kept.contains(superior.id().value()))
                .ifPresent(superior -> lay("escalated", hazard, Desk.of(superior.id()), Permission.HAZARD_SEE, hazard.dueOn()));
    }

    private void write(Hazard hazard) { hazard.takeSteps().forEach(em::persist); }

    private void open(String what, Hazard hazard, LocalDate due) { lay(what, hazard, Desk.of(new OrganisationId(hazard.supervisor())), Permission.HAZARD_HANDLE, due); }

    /** Where no enterprise is known the body that supervises it sees to it itself. */
    private void rectify(Hazard hazard) {
        if (hazard.enterprise() != null) {
            lay("rectify", hazard, Desk.of(new EnterpriseId(hazard.enterprise())), Permission.HAZARD_RECTIFY, hazard.deadline());
        }
    }

    private void lay(String what, Hazard hazard, Desk desk, String permission, LocalDate due) {
        worklist.open(new WorkItem("hazard.hazard.work." + what, SUBJECT, hazard.id().value(), hazard.number(), desk, permission, hazard.regionPath(), due,
                link(hazard.id()), hazard.grade().major()));
    }

    static String link(HazardId id) { return "/hazard/hazard?id=" + id.value(); }
}
