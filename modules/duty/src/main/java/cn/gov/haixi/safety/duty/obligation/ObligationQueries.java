package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.person.PostId;
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
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads what is owed: offices that of their region and all below it, a department what it owes or is owed, an enterprise its own. Everything can be
 * asked as it stood at the end of a past day.
 */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ObligationQueries {
    private static final String NOW = " from Obligation o where ";
    /** The last step up to that day tells how it stood; one without any was open since it was opened. */
    private static final String THEN = " from Obligation o left join ObligationStep s on s.key.obligation = o.id.value and s.key.number ="
            + " (select max(x.key.number) from ObligationStep x where x.key.obligation = o.id.value and x.day <= :asOf) where o.openedOn <= :asOf and ";
    private static final String OWED_TO = "exists (select 1 from Obligation c join c.creditors k where c = o and k = :%s)";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private ObligationRules rules;
    @Inject private AttachmentQueries attachments;
    @Inject private AccountPeople people;

    public Page<ObligationRow> find(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull ObligationFilter.Sort sort, @NotNull PageRange range) {
        List<ObligationRow> rows = first(scope, filter, sort, range);
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Terms terms = new Terms(scope, filter);
        var total = terms.bind(em.createQuery("select count(*) from (select 1 as one" + terms.where() + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** The same without counting them. */
    public List<ObligationRow> first(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull ObligationFilter.Sort sort, @NotNull PageRange range) {
        Terms terms = new Terms(scope, filter);
        String order = switch (sort) {
            case DUE -> range.order(terms.due, "o.id.value");
            case DEBTOR -> range.order("o.debtorName", "o.from", "o.id.value");
            case REGION -> range.order("o.regionPath", "o.debtorName", "o.from", "o.id.value");
        };
        return terms.bind(em.createQuery(terms.select + terms.where() + order, Object[].class))
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(ObligationQueries::row).toList();
    }

    /**
     * Everything, piece by piece, for a file.
     *
     * @param after the last id of the piece before; null for the first
     */
    public List<ObligationRow> next(@NotNull Scope scope, @NotNull ObligationFilter filter, ObligationId after, int size) {
        Terms terms = new Terms(scope, filter);
        terms.asked.and("o.id.value > :after", "after", after == null ? null : after.value());
        return terms.bind(em.createQuery(terms.select + terms.where() + " order by o.id.value", Object[].class)).setMaxResults(size).getResultStream().map(ObligationQueries::row).toList();
    }

    /** @throws ObligationNotFound also when it is another county's */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ObligationCase get(@NotNull Scope scope, @NotNull ObligationId id) {
        Obligation found = em.createQuery("select o from Obligation o left join fetch o.creditors left join fetch o.facts where o.id = :id", Obligation.class).setParameter("id", id)
                .getResultStream().findFirst().filter(one -> visible(scope, one)).orElseThrow(ObligationNotFound::new);
        var steps = em.createQuery("select s from ObligationStep s where s.key.obligation = :id order by s.key.number", ObligationStep.class)
                .setParameter("id", id.value()).getResultStream().map(ObligationStep::row).toList();
        boolean keeps = caller.may(Permission.DUTY_KEEP) && scope.reach() == Scope.Reach.REGION;
        return new ObligationCase(found.row(), found.creditors(), found.records(), steps, attachments.of(new AttachmentOwner(ObligationDesk.SUBJECT, id.value())),
                rules.find(found.rule()).map(rule -> rule.link(id.value())).orElse(""), keeps);
    }

    /** What the caller owes as the holder of posts, and his enterprise itself: first what waits, the most urgent first, then the rest, the latest first. */
    public List<ObligationRow> mine(@NotNull Scope scope) {
        List<UUID> own = own(scope);
        List<ObligationRow> latest = own.isEmpty() ? List.of() : em.createQuery("select o from Obligation o where o.debtor in (:own) and o.from <= :today order by o.due desc, o.id.value",
                Obligation.class).setParameter("own", own).setParameter("today", today()).setMaxResults(PageRange.MOST).getResultStream().map(Obligation::row).toList();
        Stream<ObligationRow> waiting = latest.stream().filter(row -> row.state().waits()).sorted(Comparator.comparing(ObligationRow::due));
        return Stream.concat(waiting, latest.stream().filter(row -> !row.state().waits())).toList();
    }

    private List<UUID> own(Scope scope) {
        Stream<UUID> held = scope.account() == null ? Stream.empty()
                : people.postsOf(scope.account(), today()).stream().map(PostId::value);
        return Stream.concat(held, Stream.ofNullable(scope.enterprise())).toList();
    }

    /** How many fall due on each day of a month, by state; days without any are left out. */
    public List<DayCount> month(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull YearMonth month) {
        Terms terms = new Terms(scope, filter.between(month.atDay(1), month.atEndOfMonth()));
        return terms.bind(em.createQuery("select " + terms.due + ", " + terms.state + ", count(*)" + terms.where() + " group by " + terms.due + ", " + terms.state + " order by 1", Object[].class))
                .getResultStream().map(row -> new DayCount((LocalDate) row[0], (ObligationState) row[1], ((Long) row[2]).intValue())).toList();
    }

    /** How each clause stands: how many are in which state, and how many of those that wait are late. */
    public List<ClauseStanding> clauses(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull ObligationPeriod span) {
        Terms terms = new Terms(scope, filter).within(span);
        return terms.bind(em.createQuery("select o.clause, " + terms.state + ", count(*)" + terms.where() + " group by o.clause, " + terms.state + " order by o.clause", Object[].class))
                .getResultStream().map(row -> new ClauseStanding((String) row[0], (ObligationState) row[1], ((Long) row[2]).intValue())).toList();
    }

    /**
     * Debtors and periods of one rule's clause, a cell each, by region and debtor.
     *
     * @param most cells wanted at the most
     */
    public List<ObligationRow> cells(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull ObligationPeriod span, int most) {
        Terms terms = new Terms(scope, filter).within(span);
        return terms.bind(em.createQuery(terms.select + terms.where() + " order by o.regionPath, o.debtorName, o.debtor, o.from", Object[].class)).setMaxResults(most).getResultStream().map(ObligationQueries::row).toList();
    }

    static boolean visible(Scope scope, Obligation one) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(one.regionPath());
            case ORGANISATION -> one.desk().value().equals(scope.organisation()) || one.owedTo(scope.organisation());
            case ENTERPRISE -> one.debtorKind() == DebtorKind.ENTERPRISE && one.debtor().equals(scope.enterprise());
        };
    }

    private static ObligationRow row(Object[] found) {
        ObligationRow now = ((Obligation) found[0]).row();
        return found[1] instanceof ObligationStep step ? step.then(now) : now;
    }

    private LocalDate today() { return LocalDate.now(clock); }

    /** The parts of a query that differ between now and then, and what was asked for. */
    private final class Terms {
        final String select;
        final String state;
        final String due;
        final Conditions asked = new Conditions();
        private final String from;
        private final LocalDate asOf;

        Terms(Scope scope, ObligationFilter filter) {
            boolean then = filter.asOf() != null;
            from = then ? THEN : NOW;
            select = then ? "select o, s" : "select o, 1";
            state = then ? "coalesce(s.state, cn.gov.haixi.safety.duty.obligation.ObligationState.OPEN)" : "o.state";
            due = then ? "coalesce(s.due, o.due)" : "o.due";
            switch (scope.reach()) {
                case REGION -> asked.in("o.regionPath", "scope", scope.regionPath());
                case ORGANISATION -> asked.and("(o.desk = :own or " + OWED_TO.formatted("own") + ")", "own", scope.organisation());
                case ENTERPRISE -> asked.and("o.debtorKind = cn.gov.haixi.safety.duty.obligation.DebtorKind.ENTERPRISE").and("o.debtor = :own", "own", scope.enterprise());
            }
            asked.in("o.regionPath", "region", filter.regionPath()).and("o.desk = :desk", "desk", filter.desk()).and(OWED_TO.formatted("creditor"), "creditor", filter.creditor())
                    .and("o.clause = :clause", "clause", filter.clause())
                    .and("o.debtorName like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null))
                    .and(state + " = :state", "state", filter.state()).and(due + " >= :first", "first", filter.from()).and(due + " <= :last", "last", filter.to());
            if (filter.overdue()) {
                asked.and(state + " in (:waiting)", "waiting", ObligationState.WAITING).and(due + " < :day", "day", then ? filter.asOf().plusDays(1) : today());
            }
            asOf = filter.asOf();
        }

        /** Only periods that touch this one. */
        Terms within(ObligationPeriod span) {
            asked.and("o.from <= :spanTo", "spanTo", span.to()).and("o.to >= :spanFrom", "spanFrom", span.from());
            return this;
        }

        String where() { return from + asked; }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (asOf != null) {
                query.setParameter("asOf", asOf);
            }
            return asked.bind(query);
        }
    }
}
