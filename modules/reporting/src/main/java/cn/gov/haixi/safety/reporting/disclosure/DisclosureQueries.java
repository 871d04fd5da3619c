package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads requests to learn who told: the custodian all of his region, a case its own. */
@Stateless
@RolesAllowed(Permission.IDENTITY_KEEP)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DisclosureQueries {
    private static final String WHERE = " from Disclosure d where d.regionPath like :scope and (:state is null or d.state = :state)" + Unrecused.tip("d.tip");

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** @param state null for all; the newest first */
    public Page<DisclosureRow> find(Scope scope, DisclosureState state, PageRange range) {
        List<DisclosureRow> rows = bind(em.createQuery("select d" + WHERE + " order by d.id desc", Disclosure.class), scope, state)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(this::row).toList();
        long total = bind(em.createQuery("select count(*) from (select 1 as one" + WHERE + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class), scope, state)
                .getSingleResult();
        return new Page<>(rows, (int) total);
    }

    public DisclosureRow get(Scope scope, DisclosureId id) {
        return Unrecused.bind(em.createQuery("select d from Disclosure d where d.id = :id and d.regionPath like :scope" + Unrecused.tip("d.tip"), Disclosure.class), scope)
                .setParameter("id", id).setParameter("scope", scope.like()).getResultStream().findFirst().map(this::row).orElseThrow(DisclosureNotFound::new);
    }

    /** What was asked on a tip that the caller sees. */
    @RolesAllowed(Permission.TIP_SEE)
    public List<DisclosureRow> of(Scope scope, TipId tip) {
        return Unrecused.bind(em.createQuery("select d from Disclosure d where d.tip = :tip" + Unrecused.tip("d.tip") + " order by d.id", Disclosure.class), scope)
                .setParameter("tip", tip.value()).getResultStream().map(this::row).toList();
    }

    private DisclosureRow row(Disclosure disclosure) { return disclosure.row(caller.accountId(), LocalDate.now(clock)); }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, DisclosureState state) {
        return Unrecused.bind(query, scope).setParameter("scope", scope.like()).setParameter("state", state);
    }
}
