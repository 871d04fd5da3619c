package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Reads the abuse list of a region: what waits for a decision first, then the newest. */
@Stateless
@RolesAllowed(Permission.TIP_HANDLE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AbuseQueries {
    private static final String WHERE = " from AbuseEntry a where a.regionPath like :scope and (:state is null or a.state = :state)" + Unrecused.tip("a.tip");

    @Inject private EntityManager em;
    @Inject private Caller caller;

    /** @param state null for all */
    public Page<AbuseRow> find(@NotNull Scope scope, AbuseState state, @NotNull PageRange range) {
        if (scope.reach() != Scope.Reach.REGION) {
            return new Page<>(List.of(), 0);
        }
        List<AbuseRow> rows = bind(em.createQuery("select a, (select count(f.tip) from Fingerprint f where f.abuse = a.id.value)" + WHERE
                        + " order by case when a.state = PROPOSED then 0 else 1 end, a.id desc", Object[].class), scope, state)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(row -> ((AbuseEntry) row[0]).row((Long) row[1], caller.accountId())).toList();
        long total = bind(em.createQuery("select count(*) from (select 1 as one" + WHERE + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class), scope, state)
                .getSingleResult();
        return new Page<>(rows, (int) total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, AbuseState state) {
        return Unrecused.bind(query, scope).setParameter("scope", scope.like()).setParameter("state", state);
    }
}
