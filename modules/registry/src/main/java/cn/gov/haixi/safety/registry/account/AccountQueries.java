package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PersonBook;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads accounts for those who administer them. */
@Stateless
@RolesAllowed({Permission.SYSTEM_KEEP, Permission.SECURITY_KEEP, Permission.AUDIT_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {
    private static final String WHERE = " from Account a where a.regionPath like :region and (:organisation is null or a.organisation = :organisation)"
            + " and (:enterprise is null or a.enterprise = :enterprise) and (:state is null or a.state = :state)"
            + " and (:text is null or a.name like :text escape '!' or a.person like :text escape '!' or a.initials like :text escape '!')"
            + " and (:role is null or exists (select 1 from Account b join b.roles r where b = a and r.id.value = :role))";
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private AccountDesk desk;
    @Inject private EnterpriseQueries enterprises;
    @Inject private PersonBook people;

    /** Two statements more than rows and count: the roles of the rows shown, and the names of their enterprises. */
    public Page<AccountRow> find(Scope scope, AccountFilter filter, AccountFilter.Sort sort, PageRange range) {
        String order = switch (sort) {
            case NAME -> range.order("a.name");
            case PERSON -> range.order("a.person", "a.name");
            case OPENED -> range.order("a.openedAt", "a.name");
        };
        List<AccountId> ids = bind(em.createQuery("select a.id" + WHERE + order, AccountId.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        List<Account> accounts = ids.isEmpty() ? List.of()
                : em.createQuery("select distinct a from Account a left join fetch a.roles where a.id in :ids" + order, Account.class)
                        .setParameter("ids", ids).getResultList();
        Map<EnterpriseId, String> names = enterprises.names(accounts.stream().map(Account::enterprise).filter(Objects::nonNull).map(EnterpriseId::new).collect(Collectors.toSet()));
        List<AccountRow> rows = accounts.stream()
                .map(account -> row(account, account.enterprise() == null ? desk.ownerName(account) : names.get(new EnterpriseId(account.enterprise())))).toList();
        Long total = bind(em.createQuery("select count(*) from (select a.id.value as id" + WHERE + " order by a.name limit " + Page.COUNTED_TO + ")", Long.class), scope, filter)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AccountCase get(Scope scope, AccountId id) {
        Account account = desk.get(id, scope);
        Set<RoleId> roles = account.roles().stream().map(Role::id).collect(Collectors.toSet());
        return new AccountCase(row(account, desk.ownerName(account)), roles, account.passwordSetAt(), account.resetWaits(clock.instant()),
                account.linked() == null ? null : new Holder(account.linked(), people.name(account.linked())), account.mail(), SignIns.latest(em, id.value()));
    }

    /** Whom of the register the account may be: those who serve in its organisation today. An enterprise has none. */
    public List<Holder> people(Scope scope, AccountId id) {
        Account account = desk.get(id, scope);
        return account.organisation() == null ? List.of() : people.servingIn(new OrganisationId(account.organisation()), LocalDate.now(clock));
    }

    private AccountRow row(Account account, String ownerName) {
        return new AccountRow(account.id(), account.name(), account.person(), account.organisation(), account.enterprise(), ownerName,
                account.state(), account.passwordKind(), account.roles().stream().map(Role::name).sorted().collect(Collectors.joining("、")), account.openedAt());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, AccountFilter filter) {
        return query.setParameter("region", scope.like())
                .setParameter("organisation", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null)
                .setParameter("enterprise", scope.enterprise()).setParameter("state", filter.state())
                .setParameter("text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null))
                .setParameter("role", filter.role() == null ? null : filter.role().value());
    }
}
