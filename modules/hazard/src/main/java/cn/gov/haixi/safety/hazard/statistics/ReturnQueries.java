package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads returns and what is owed of them: an office those of its region, a department those of the enterprises that it supervises, an enterprise its own. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReturnQueries {
    private static final String FROM = " from Obligation o left join StatisticalReturn r on r.enterprise = o.debtor and r.from = o.from and r.to = o.to where o.rule in (:rules) and o.givenUp = false and ";
    private static final String ROW = "select o.id.value, o.debtor, o.debtorName, o.regionPath, o.from, o.to, o.due, o.state, r.id, r.state, r.figures, r.submittedOn";
    private static final String IN = "case when r.state = SUBMITTED then ";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OwedReturn owed;
    @Inject private ReturnCounting counting;
    @Inject private CaseTrail trail;
    @Inject private AttachmentQueries attached;

    /** The latest period first, by name. */
    public Page<ReturnRow> find(@NotNull Scope scope, @NotNull ReturnFilter filter, @NotNull PageRange range) {
        Conditions asked = asked(scope, filter);
        List<ReturnRow> rows = asked.bind(em.createQuery(ROW + FROM + asked + " order by o.from desc, o.to desc, o.debtorName, o.id.value", Object[].class)).setParameter("rules", OwedReturn.RULES)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(ReturnQueries::row).toList();
        Long total = asked.bind(em.createQuery("select count(*) from (select 1 as one" + FROM + asked + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).setParameter("rules", OwedReturn.RULES).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Piece by piece behind a row, for a file. */
    public List<ReturnRow> next(@NotNull Scope scope, @NotNull ReturnFilter filter, UUID after, int size) {
        Conditions asked = asked(scope, filter).and("o.id.value > :after", "after", after);
        return asked.bind(em.createQuery(ROW + FROM + asked + " order by o.id.value", Object[].class)).setParameter("rules", OwedReturn.RULES).setMaxResults(size).getResultStream().map(ReturnQueries::row).toList();
    }

    public ReturnSum sum(@NotNull Scope scope, @NotNull ReturnFilter filter) {
        Conditions asked = asked(scope, filter);
        return asked.bind(em.createQuery("select count(*), count(" + IN + "1 end), " + sum("r.figures.generalFound + r.figures.majorFound") + ", " + sum("r.figures.generalClosed + r.figures.majorClosed") + ", "
                + sum("r.figures.majorFound") + ", " + sum("r.figures.openGeneral + r.figures.openMajor") + ", coalesce(sum(" + IN + "r.figures.money end), 0)" + FROM + asked, ReturnSum.class))
                .setParameter("rules", OwedReturn.RULES).getSingleResult();
    }

    private static String sum(String figure) { return "cast(coalesce(sum(" + IN + figure + " end), 0) as Long)"; }

    /** @throws ReturnNotFound also when it is not this caller's to see */
    public ReturnCase get(@NotNull Scope scope, @NotNull ReturnId id) {
        StatisticalReturn one = id.value() == null ? null : em.find(StatisticalReturn.class, id);
        EnterpriseRow enterprise = one == null ? null : enterprises.get(new EnterpriseId(one.enterprise()));
        if (enterprise == null || !enterprise.visibleTo(scope)) {
            throw new ReturnNotFound();
        }
        return whole(one, enterprise, scope, owed.of(one.enterprise(), one.period()));
    }

    /**
     * The caller's own for a period, written or not.
     *
     * @throws ReturnNotFound when the caller is no enterprise, or owes nothing for it
     */
    public ReturnCase own(@NotNull Scope scope, @NotNull ObligationPeriod period) {
        if (scope.enterprise() == null) {
            throw new ReturnNotFound();
        }
        ObligationRow debt = owed.of(scope.enterprise(), period);
        EnterpriseRow enterprise = enterprises.get(new EnterpriseId(scope.enterprise()));
        return em.createQuery("select r from StatisticalReturn r where r.enterprise = :own and r.from = :from and r.to = :to", StatisticalReturn.class).setParameter("own", scope.enterprise())
                .setParameter("from", period.from()).setParameter("to", period.to()).getResultStream().findFirst().map(one -> whole(one, enterprise, scope, debt))
                .orElseGet(() -> new ReturnCase(null, null, enterprise, period, debt.due(), ReturnState.DRAFT, counting.of(scope.enterprise(), period), "", "", "", null, List.of(), List.of(), writes(scope, scope.enterprise()), false));
    }

    private ReturnCase whole(StatisticalReturn one, EnterpriseRow enterprise, Scope scope, ObligationRow debt) {
        boolean in = one.state() == ReturnState.SUBMITTED;
        return new ReturnCase(one.id(), one.version(), enterprise, one.period(), debt.due(), one.state(), in ? one.figures() : counting.of(one.enterprise(), one.period()), one.analysis(), one.chief(), one.filledBy(),
                one.submittedOn(), attached.of(Returns.owner(one.id())), trail.of(Returns.SUBJECT, one.id().value()), !in && writes(scope, one.enterprise()),
                in && caller.may(Permission.HAZARD_HANDLE) && scope.enterprise() == null);
    }

    private boolean writes(Scope scope, UUID enterprise) { return caller.may(Permission.HAZARD_RECTIFY) && enterprise.equals(scope.enterprise()); }

    private static ReturnRow row(Object[] row) {
        return new ReturnRow((UUID) row[0], new EnterpriseId((UUID) row[1]), (String) row[2], (String) row[3], new ObligationPeriod((LocalDate) row[4], (LocalDate) row[5]), (LocalDate) row[6], (ObligationState) row[7],
                (ReturnId) row[8], (ReturnState) row[9], (ReturnFigures) row[10], (LocalDate) row[11]);
    }

    private static Conditions asked(Scope scope, ReturnFilter filter) {
        Conditions asked = new Conditions();
        switch (scope.reach()) {
            case REGION -> asked.in("o.regionPath", "scope", scope.regionPath());
            case ORGANISATION -> asked.and("o.desk = :own", "own", scope.organisation());
            case ENTERPRISE -> asked.and("o.debtor = :own", "own", scope.enterprise());
        }
        if (filter.period() != null) {
            asked.and("o.from = :first", "first", filter.period().from()).and("o.to = :last", "last", filter.period().to());
        }
        asked.in("o.regionPath", "region", filter.regionPath()).and("o.debtorName like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return filter.missing() ? asked.and("(r.state is null or r.state <> SUBMITTED)") : asked;
    }
}
