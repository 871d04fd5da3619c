package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PostBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may see and do what with a report: the house that owes it writes it, whoever holds the post submits it, the bodies that it is owed to receive it
 * once it is submitted, and everybody who sees obligations reads what is published.
 */
@ApplicationScoped
class OwnReports {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AccountPeople people;
    @Inject private PostBook posts;

    DutyReport toWrite(ReportId id) {
        DutyReport report = find(id);
        if (!writes(report)) {
            throw new ReportNotFound();
        }
        return report;
    }

    DutyReport toReceive(ReportId id) {
        DutyReport report = find(id);
        if (!receives(report)) {
            throw new ReportNotFound();
        }
        return report;
    }

    DutyReport toRead(ReportId id) {
        DutyReport report = find(id);
        if (!reads(report)) {
            throw new ReportNotFound();
        }
        return report;
    }

    boolean reads(DutyReport report) {
        return writes(report) || receives(report) || report.published() && caller.may(Permission.DUTY_SEE) && caller.scope().enterprise() == null;
    }

    boolean writes(DutyReport report) { return caller.may(Permission.REPORT_WRITE) && report.organisation().equals(caller.organisation()); }

    boolean receives(DutyReport report) {
        return caller.may(Permission.REPORT_RECEIVE) && caller.organisation() != null && report.owedTo(caller.organisation()) && (!report.state().open() || report.anyGiven());
    }

    /** The name of whoever holds the post today, if that is the caller. */
    Optional<String> holder(DutyReport report) {
        UUID account = caller.accountId();
        return posts.holderOn(report.post(), LocalDate.now(clock)).filter(holder -> people.personOf(account).filter(holder.person()::equals).isPresent()).map(Holder::name);
    }

    DutyReport find(ReportId id) {
        return em.createQuery("select r from DutyReport r left join fetch r.acknowledgements where r.id = :id", DutyReport.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(ReportNotFound::new);
    }
}
