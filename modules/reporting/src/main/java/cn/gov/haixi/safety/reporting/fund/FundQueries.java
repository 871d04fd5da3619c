package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Reads the reward funds of the caller's region and all below it. */
@Stateless
@RolesAllowed({Permission.REWARD_SEE, Permission.FUND_KEEP})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FundQueries {
    private static final String WHERE = " from Fund f where f.regionPath like :scope and (:year is null or f.year = :year)"
            + " and (:region is null or f.regionPath = :region)";

    @Inject private EntityManager em;
    @Inject private Caller caller;

    public Page<FundRow> find(@NotNull Scope scope, @NotNull FundFilter filter, @NotNull FundFilter.Sort sort, @NotNull PageRange range) {
        String order = switch (sort) {
            case NEWEST -> range.order("f.year desc", "f.regionPath");
            case YEAR -> range.order("f.year", "f.regionPath");
            case REGION -> range.order("f.regionPath", "f.year desc");
            case FREE -> range.order("f.allocated.yuan - f.reserved.yuan - f.paid.yuan", "f.regionPath", "f.year desc");
        };
        var rows = bind(em.createQuery("select f" + WHERE + order, Fund.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(Fund::row).toList();
        var total = bind(em.createQuery("select count(*)" + WHERE, Long.class), scope, filter).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws FundNotFound also when the fund is another region's */
    public FundRow get(@NotNull Scope scope, @NotNull FundId id) {
        return em.createQuery("select f from Fund f where f.id = :id and f.regionPath like :scope", Fund.class)
                .setParameter("id", id).setParameter("scope", like(scope))
                .getResultStream().findFirst().map(Fund::row).orElseThrow(FundNotFound::new);
    }

    /** The newest line first. For those who keep the accounts only: from what was paid, others could tell who has proved a bonus. */
    @RolesAllowed({Permission.FUND_KEEP, Permission.REWARD_PAY})
    public Page<FundLine> ledger(@NotNull Scope scope, @NotNull FundId id, @NotNull PageRange range) {
        FundRow fund = get(scope, id);
        var lines = em.createQuery("select e from FundEntry e where e.fund = :fund order by e.line desc", FundEntry.class)
                .setParameter("fund", fund.id().value())
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(FundEntry::row).toList();
        return new Page<>(lines, fund.lines());
    }

    /** What waits to be confirmed in the scope, the oldest first, and so cannot be reserved yet. */
    public List<AllocationRow> waiting(@NotNull Scope scope) {
        return em.createQuery("select a from Allocation a where a.state = :proposed and a.regionPath like :scope order by a.proposedAt", Allocation.class)
                .setParameter("proposed", AllocationState.PROPOSED).setParameter("scope", like(scope)).setMaxResults(PageRange.MOST)
                .getResultStream().map(allocation -> allocation.row(caller)).toList();
    }

    /** @throws AllocationNotFound also when it is another region's */
    public AllocationRow allocation(@NotNull Scope scope, @NotNull AllocationId id) {
        return em.createQuery("select a from Allocation a where a.id = :id and a.regionPath like :scope", Allocation.class)
                .setParameter("id", id).setParameter("scope", like(scope))
                .getResultStream().findFirst().map(allocation -> allocation.row(caller)).orElseThrow(AllocationNotFound::new);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, FundFilter filter) {
        return query.setParameter("scope", like(scope)).setParameter("year", filter.year()).setParameter("region", filter.regionPath());
    }

    /** Funds are for governments: an enterprise's account sees none. */
    private static String like(Scope scope) { return scope.reach() == Scope.Reach.ENTERPRISE ? "" : scope.like(); }
}
