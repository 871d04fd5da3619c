package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads policies: an office those of its region, a department those of its enterprises, an enterprise those that insure it and those that it gave. */
@Stateless
@RolesAllowed({Permission.HAZARD_SEE, Permission.INSURANCE_KEEP, Permission.INSURANCE_SERVE})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PolicyQueries {
    /** A policy {@code p} whose last day lies between {@code today} and {@code limit}; {@link #bindEnding} sets both. */
    static final String ENDING = "(p.terminatedOn is null and p.until between :today and :limit or p.terminatedOn > :today and p.terminatedOn <= :after)";

    private static final int SUGGESTED = 10;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private CaseTrail trail;
    @Inject private PolicyDesk desk;
    @Inject private PolicyWarning warning;

    public Page<PolicyRow> find(@NotNull Scope scope, @NotNull PolicyFilter filter, @NotNull PolicyFilter.Sort sort, @NotNull PageRange range) {
        String order = switch (sort) {
            case UNTIL -> range.order("coalesce(p.terminatedOn, p.until)", "case when p.terminatedOn is null then 1 else 0 end", "p.id.value");
            case ENTERPRISE -> range.order("p.enterpriseName", "p.until desc", "p.id.value");
            case NEWEST -> range.order("p.id.value desc");
        };
        LocalDate today = LocalDate.now(clock);
        List<PolicyRow> rows = bind(em.createQuery("select p" + where(filter) + order, Policy.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(policy -> policy.row(today)).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Long total = bind(em.createQuery("select count(*) from (select p.id.value as id" + where(filter) + " order by p.id.value limit " + Page.COUNTED_TO + ")", Long.class), scope, filter)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Enterprises that an insurer has a policy for, by a part of their names. */
    @RolesAllowed(Permission.INSURANCE_SERVE)
    public List<Insured> insured(@NotNull Scope scope, @NotNull String part) {
        String text = SearchText.of(part).map(SearchText::anywhere).orElse(null);
        return text == null || scope.enterprise() == null ? List.of() : em.createQuery("select distinct e.id, e.uscc, e.name from Policy p join Enterprise e on e.id.value = p.enterprise"
                + " where p.insurer = :own and p.enterpriseName like :text escape '!' order by e.name, e.uscc", Insured.class)
                .setParameter("own", scope.enterprise()).setParameter("text", text).setMaxResults(SUGGESTED).getResultList();
    }

    /** Everything, piece by piece, for a file. @param after the last of the piece before; null for the first */
    public List<PolicyRow> next(@NotNull Scope scope, @NotNull PolicyFilter filter, PolicyId after, int size) {
        TypedQuery<Policy> query = bind(em.createQuery("select p" + where(filter) + (after == null ? "" : " and p.id.value > :after") + " order by p.id.value", Policy.class), scope, filter);
        if (after != null) {
            query.setParameter("after", after.value());
        }
        LocalDate today = LocalDate.now(clock);
        return query.setMaxResults(size).getResultStream().map(policy -> policy.row(today)).toList();
    }

    /** @throws PolicyNotFound also when it is another's */
    public PolicyCase get(@NotNull Scope scope, @NotNull PolicyId id) {
        Policy policy = id.value() == null ? null : PolicyDesk.bind(em.createQuery("select p from Policy p where p.id = :id and " + PolicyDesk.VISIBLE, Policy.class), scope)
                .setParameter("id", id).getResultStream().findFirst().orElse(null);
        if (policy == null) {
            throw new PolicyNotFound();
        }
        List<PreventionRow> services = em.createQuery("select s from Prevention s where s.policy = :policy order by s.servedOn desc, s.id.value desc", Prevention.class)
                .setParameter("policy", policy).setMaxResults(PageRange.MOST).getResultStream().map(Prevention::row).toList();
        List<ClaimRow> claims = em.createQuery("select c from Claim c where c.policy = :policy order by c.happenedOn desc, c.id.value desc", Claim.class)
                .setParameter("policy", policy).setMaxResults(PageRange.MOST).getResultStream().map(Claim::row).toList();
        return new PolicyCase(policy.row(LocalDate.now(clock)), policy.version(), services, claims, trail.of(Policies.SUBJECT, id.value()), desk.keeps(policy));
    }

    private static String where(PolicyFilter filter) {
        String state = filter.state() == null ? "" : switch (filter.state()) {
            case PENDING -> " and p.from > :today and p.terminatedOn is null";
            case IN_FORCE -> " and p.from <= :today and p.until >= :today and (p.terminatedOn is null or p.terminatedOn > :today)";
            case EXPIRED -> " and p.until < :today and p.terminatedOn is null";
            case TERMINATED -> " and p.terminatedOn <= :today";
        };
        return " from Policy p where " + PolicyDesk.VISIBLE + (filter.regionPath() == null ? "" : " and p.regionPath like :region") + state
                + (filter.ending() ? " and " + ENDING : "")
                + (SearchText.of(filter.text()).isEmpty() ? "" : " and (p.number like :text escape '!' or p.enterpriseName like :text escape '!' or p.insurerName like :text escape '!')");
    }

    static <T> TypedQuery<T> bindEnding(TypedQuery<T> query, LocalDate today, LocalDate limit) {
        return query.setParameter("today", today).setParameter("limit", limit).setParameter("after", limit.plusDays(1));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, PolicyFilter filter) {
        LocalDate today = LocalDate.now(clock);
        PolicyDesk.bind(query, scope);
        if (filter.regionPath() != null) {
            query.setParameter("region", filter.regionPath() + "%");
        }
        if (filter.state() != null) {
            query.setParameter("today", today);
        }
        if (filter.ending()) {
            bindEnding(query, today, warning.first(today));
        }
        SearchText.of(filter.text()).ifPresent(text -> query.setParameter("text", text.anywhere()));
        return query;
    }
}
