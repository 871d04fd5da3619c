package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Reads contracts of bought services: an office those of its region, a department its own, an enterprise none. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ContractQueries {
    static final String VISIBLE = "c.regionPath like :scope and (:own is null or c.organisation = :own)";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private AttachmentQueries attachments;

    public Page<ContractRow> find(@NotNull Scope scope, @NotNull ContractFilter filter, @NotNull ContractFilter.Sort sort, @NotNull PageRange range) {
        String order = switch (sort) {
            case NEWEST -> range.order("c.id.value desc");
            case UNTIL -> range.order("c.until", "c.id.value");
            case SUM -> range.order("c.sum.yuan", "c.id.value");
        };
        List<ContractRow> rows = bind(em.createQuery("select c" + where("fetch", filter) + order, ServiceContract.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(ServiceContract::row).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Long total = bind(em.createQuery("select count(*) from (select c.id.value as id" + where("", filter) + " order by c.id.value limit " + Page.COUNTED_TO + ")", Long.class), scope, filter)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Everything, piece by piece, for a file. @param after the last of the piece before; null for the first */
    public List<ContractRow> next(@NotNull Scope scope, @NotNull ContractFilter filter, ContractId after, int size) {
        TypedQuery<ServiceContract> query = bind(em.createQuery("select c" + where("fetch", filter) + (after == null ? "" : " and c.id.value > :after") + " order by c.id.value", ServiceContract.class),
                scope, filter);
        if (after != null) {
            query.setParameter("after", after.value());
        }
        return query.setMaxResults(size).getResultStream().map(ServiceContract::row).toList();
    }

    /** @throws ContractNotFound also when it is another county's */
    public ContractCase get(@NotNull Scope scope, @NotNull ContractId id) {
        ServiceContract contract = id.value() == null ? null : bind(em.createQuery("select c from ServiceContract c join fetch c.agency where c.id = :id and " + VISIBLE, ServiceContract.class), scope)
                .setParameter("id", id).getResultStream().findFirst().orElse(null);
        if (contract == null) {
            throw new ContractNotFound();
        }
        List<DeliverableRow> deliverables = em.createQuery("select d from Deliverable d where d.contract = :contract order by d.due, d.id.value", Deliverable.class)
                .setParameter("contract", contract).getResultStream().map(one -> one.row(caller.accountId())).toList();
        List<PaymentRow> payments = em.createQuery("select p from Payment p where p.contract = :contract order by p.id.value", Payment.class)
                .setParameter("contract", contract).getResultStream().map(one -> one.row(caller.accountId())).toList();
        boolean own = contract.organisation().equals(caller.organisation()) && contract.row().state() == ContractState.RUNNING;
        return new ContractCase(contract.row(), contract.version(), deliverables, payments, attachments.of(new AttachmentOwner(Contracts.SUBJECT, id.value())),
                trail.of(Contracts.SUBJECT, id.value()), own && caller.may(Permission.EXPERT_KEEP), own && (caller.may(Permission.LISTING_DECIDE) || caller.may(Permission.EXPERT_KEEP)));
    }

    static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        return query.setParameter("scope", scope.reach() == Scope.Reach.ENTERPRISE ? "" : scope.like())
                .setParameter("own", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null);
    }

    private static String where(String fetch, ContractFilter filter) {
        return " from ServiceContract c join " + fetch + " c.agency a where " + VISIBLE + (filter.regionPath() == null ? "" : " and c.regionPath like :region")
                + (filter.state() == null ? "" : " and c.state = :state")
                + (SearchText.of(filter.text()).isEmpty() ? "" : " and (c.number like :text escape '!' or c.subject like :text escape '!' or a.name like :text escape '!')");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, ContractFilter filter) {
        bind(query, scope);
        if (filter.regionPath() != null) {
            query.setParameter("region", filter.regionPath() + "%");
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        SearchText.of(filter.text()).ifPresent(text -> query.setParameter("text", text.anywhere()));
        return query;
    }
}
