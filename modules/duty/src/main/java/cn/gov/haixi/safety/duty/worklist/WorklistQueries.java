package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What waits for the caller: on the desk of his organisation or enterprise and within his permissions. Everybody signed in has a worklist. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorklistQueries {
    private static final String MINE = " from OpenItem i where i.desk = :desk and i.permission in (:permissions)"
            + " and not exists (select 1 from KeptFrom k where k.subject = i.subject and k.account in (:parties))";

    @Inject private EntityManager em;
    @Inject private Caller caller;

    /** Most urgent first. */
    public Page<WorkRow> mine(Scope scope, PageRange range) {
        if (desk(scope) == null || caller.permissions().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        var rows = em.createQuery("select new cn.gov.haixi.safety.duty.worklist.WorkRow(i.kind, i.title, i.regionPath, i.since, i.due, i.link, i.urgent)" + MINE
                        + " order by i.urgent desc, i.due nulls last, i.id", WorkRow.class)
                .setParameter("desk", desk(scope)).setParameter("permissions", caller.permissions()).setParameter("parties", scope.parties())
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        return new Page<>(rows, rows.size() < range.size() ? range.first() + rows.size() : count(scope));
    }

    public int count(Scope scope) {
        if (desk(scope) == null || caller.permissions().isEmpty()) {
            return 0;
        }
        return em.createQuery("select count(*)" + MINE, Long.class).setParameter("desk", desk(scope))
                .setParameter("permissions", caller.permissions()).setParameter("parties", scope.parties()).getSingleResult().intValue();
    }

    private static UUID desk(Scope scope) { return scope.organisation() == null ? scope.enterprise() : scope.organisation(); }
}
