package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads duty reports: the house that owes them, the bodies that receive them, and everybody what is published. */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DutyReportQueries {
    /** Cells of one board: the largest has a hundred posts. */
    private static final int MOST = 1_000;

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private OwnReports own;
    @Inject private ObligationQueries obligations;
    @Inject private AttachmentQueries attachments;
    @Inject private PeriodFactsReader facts;

    /** @throws ReportNotFound also when the caller may not read it */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReportCase get(@NotNull Scope scope, @NotNull ReportId id) {
        DutyReport report = em.createQuery("select r from DutyReport r left join fetch r.sections left join fetch r.acknowledgements where r.id = :id", DutyReport.class).setParameter("id", id)
                .getResultStream().findFirst().filter(one -> !one.organisation().equals(scope.enterprise()) && own.reads(one)).orElseThrow(ReportNotFound::new);
        var steps = em.createQuery("select s from ReportStep s where s.report = :id order by s.at, s.id", ReportStep.class).setParameter("id", id).getResultStream().map(ReportStep::row).toList();
        return new ReportCase(report.row(), new OrganisationId(report.organisation()), report.version(), report.sections(), report.state().open() ? facts.of(report.regionPath(), report.period()) : report.facts(),
                report.assessed(), steps, attachments.of(new AttachmentOwner(ReportDesk.SUBJECT, id.value())), allowed(report));
    }

    private ReportCase.Allowed allowed(DutyReport report) {
        boolean writes = own.writes(report);
        boolean holder = writes && own.holder(report).isPresent();
        boolean receives = own.receives(report);
        return new ReportCase.Allowed(writes && report.state().open(), holder && report.state().open(), holder && report.state() == ReportState.SUBMITTED && !report.anyGiven(),
                receives && report.awaits(caller.organisation()), receives && report.state() == ReportState.ACCEPTED);
    }

    /** What the caller's house owes in the periods that touch the span, by last day. */
    public List<OwedRow> owed(@NotNull Scope scope, @NotNull ObligationPeriod span) {
        if (scope.organisation() == null) {
            return List.of();
        }
        var filter = new ObligationFilter(null, scope.organisation(), null, null, null, false, null, null, null, null);
        List<ObligationRow> cells = obligations.cells(scope, filter, span, MOST).stream().filter(row -> row.rule().startsWith("accountability.report.")).toList();
        Map<UUID, DutyReport> reports = reports(cells);
        return cells.stream().map(row -> new OwedRow(row, reports.containsKey(row.id().value()) ? reports.get(row.id().value()).row() : null)).toList();
    }

    /** Who has reported to the caller's body for a period, who has not, with the scores of this period and the one before. */
    public List<BoardRow> board(@NotNull Scope scope, @NotNull String clause, @NotNull ObligationPeriod period) {
        if (scope.organisation() == null) {
            return List.of();
        }
        var filter = new ObligationFilter(null, null, scope.organisation(), clause, null, false, null, null, null, null);
        List<ObligationRow> cells = obligations.cells(scope, filter, period, MOST);
        Map<UUID, DutyReport> reports = reports(cells);
        Map<UUID, Integer> before = scores(scope, clause, period.before());
        return cells.stream().map(row -> {
            DutyReport report = reports.get(row.id().value());
            boolean seen = report != null && !report.state().open();
            return new BoardRow(row, report == null ? null : report.row(), seen ? score(report, scope) : null, before.get(row.debtor()), seen && report.awaits(scope.organisation()));
        }).toList();
    }

    /** The bodies' reports that everybody may read, the newest first. */
    public Page<ReportRow> published(@NotNull Scope scope, @NotNull PageRange range) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return new Page<>(List.of(), 0);
        }
        String where = " from DutyReport r where r.publishedOn is not null and (:whole = true or r.regionPath like :scope)";
        var rows = em.createQuery("select r" + where + " order by r.publishedOn desc, r.id.value desc", DutyReport.class).setParameter("whole", scope.wholePrefecture())
                .setParameter("scope", scope.like()).setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(DutyReport::row).toList();
        var total = em.createQuery("select count(*) from (select r.id.value as id" + where + " order by r.id.value limit " + Page.COUNTED_TO + ")", Long.class)
                .setParameter("whole", scope.wholePrefecture()).setParameter("scope", scope.like()).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** The report that was begun under an obligation, if the caller may read it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<ReportId> of(@NotNull Scope scope, @NotNull ObligationId obligation) {
        return em.createQuery("select r from DutyReport r where r.obligation = :obligation", DutyReport.class).setParameter("obligation", obligation.value()).getResultStream()
                .filter(report -> scope.enterprise() == null && own.reads(report)).map(DutyReport::id).findFirst();
    }

    private Map<UUID, DutyReport> reports(Collection<ObligationRow> owed) {
        Map<UUID, DutyReport> reports = new HashMap<>();
        if (!owed.isEmpty()) {
            em.createQuery("select distinct r from DutyReport r left join fetch r.acknowledgements where r.obligation in (:owed)", DutyReport.class)
                    .setParameter("owed", owed.stream().map(row -> row.id().value()).toList()).getResultStream().forEach(report -> reports.put(report.obligation().value(), report));
        }
        return reports;
    }

    private Map<UUID, Integer> scores(Scope scope, String clause, ObligationPeriod period) {
        Map<UUID, Integer> scores = new HashMap<>();
        em.createQuery("select r.post, a.score from DutyReport r join r.acknowledgements a where r.clause = :clause and r.from = :from and r.to = :to and a.organisation = :body"
                        + " and a.score is not null", Object[].class).setParameter("clause", clause).setParameter("from", period.from()).setParameter("to", period.to())
                .setParameter("body", scope.organisation()).getResultStream().forEach(row -> scores.put((UUID) row[0], (Integer) row[1]));
        return scores;
    }

    private static Integer score(DutyReport report, Scope scope) {
        return report.assessed().stream().filter(one -> one.recipient().value().equals(scope.organisation())).map(Assessed::score).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
