package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Writes a report's new steps down, audits the act, and puts the report on the desks of those who must move next. */
@ApplicationScoped
class ReportDesk {
    static final String SUBJECT = "duty-report";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;
    @Inject private OrganisationQueries organisations;

    /** @param act last part of the audit key */
    void done(DutyReport report, String act) {
        report.takeSteps().forEach(em::persist);
        audit.append("accountability.report.audit." + act, SUBJECT, report.id().value(), report.row().clause() + " " + report.postName());
        worklist.done(SUBJECT, report.id().value());
        switch (report.state()) {
            case SUBMITTED -> report.assessed().stream().filter(one -> !one.given()).forEach(one -> open(report, "receive", one.recipient(), Permission.REPORT_RECEIVE));
            case RETURNED -> open(report, "revise", new OrganisationId(report.organisation()), Permission.REPORT_WRITE);
            case DRAFT, ACCEPTED -> { }
        }
    }

    private void open(DutyReport report, String what, OrganisationId desk, String permission) {
        worklist.open(new WorkItem("accountability.report.work." + what, SUBJECT, report.id().value(), report.postName(), desk, permission,
                organisations.get(desk).regionPath(), report.due(), "/accountability/report?id=" + report.id().value(), false));
    }
}
