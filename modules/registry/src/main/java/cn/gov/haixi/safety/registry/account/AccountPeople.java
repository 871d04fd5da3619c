package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which account is which person of the register, and whom mail reaches; for other modules' own use, so it asks for no permission. */
@ApplicationScoped
public class AccountPeople {
    @Inject private EntityManager em;
    @Inject private AccountOwners owners;

    /** Empty for an account that nobody linked, and for a closed one. */
    public Optional<PersonId> personOf(UUID account) {
        return Optional.ofNullable(em.find(Account.class, new AccountId(account))).map(Account::linked);
    }

    /** Every open account with a mail address, but for those whose person has left before this day; by name. */
    public List<Correspondent> correspondents(LocalDate today) {
        return em.createQuery("select distinct a from Account a left join fetch a.roles r left join fetch r.permissions where a.state = :open and a.mail is not null"
                        + " and not exists (select 1 from Person p where p.id.value = a.linked.value and p.validTo < :today) order by a.name", Account.class)
                .setParameter("open", AccountState.OPEN).setParameter("today", today).getResultStream().map(this::correspondent).toList();
    }

    /** Who is behind an account, whether mail reaches him or not; empty when it is closed, or its person has left before this day. */
    public Optional<Correspondent> present(UUID account, LocalDate today) {
        return em.createQuery("select distinct a from Account a left join fetch a.roles r left join fetch r.permissions where a.id = :account and a.state = :open"
                        + " and not exists (select 1 from Person p where p.id.value = a.linked.value and p.validTo < :today)", Account.class)
                .setParameter("account", new AccountId(account)).setParameter("open", AccountState.OPEN).setParameter("today", today)
                .getResultStream().findFirst().map(this::correspondent);
    }

    /** The posts that the person behind an account holds on a day, in one statement; none for an account that nobody linked. */
    public List<PostId> postsOf(UUID account, LocalDate day) {
        return em.createQuery("select p.id from Account a join PostHolding h on h.person.id.value = a.linked.value join h.post p where a.id = :account"
                        + " and h.from <= :day and (h.to is null or h.to >= :day) order by p.id.value", PostId.class)
                .setParameter("account", new AccountId(account)).setParameter("day", day).getResultList();
    }

    private Correspondent correspondent(Account account) {
        var scope = owners.of(account.organisation(), account.enterprise()).scope().of(account.id().value());
        return new Correspondent(account.id().value(), account.person(), account.organisation(), account.linked(), account.mail(), scope, account.permissions());
    }
}
