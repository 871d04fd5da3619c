package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.person.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import net.sourceforge.pinyin4j.PinyinHelper;

/** What the services over accounts ask before they act. */
@ApplicationScoped
class AccountDesk {
    static final String SUBJECT = "registry.account";
    @Inject private EntityManager em;
    @Inject private AccountOwners owners;

    /** Another county's account is as absent as one that never was. */
    Account get(AccountId id, Scope scope) {
        Account account = id.value() == null ? null : em.find(Account.class, id);
        if (account == null || !account.visibleIn(scope)) {
            throw new AccountNotFound();
        }
        return account;
    }

    Account othersAccount(AccountId id, Caller caller) {
        if (id.value().equals(caller.accountId())) {
            throw new OwnAccountRefused();
        }
        return get(id, caller.scope());
    }

    void refuseTaken(String name) {
        if (em.createQuery("select count(*) from Account a where a.name = :name", Long.class).setParameter("name", name).getSingleResult() > 0) {
            throw new AccountNameTaken(name);
        }
    }

    /** @param except the account that may go on being this person */
    void refuseLinked(Holder person, AccountId except) {
        if (em.createQuery("select count(*) from Account a where a.linked.value = :person and a.id.value <> :except", Long.class)
                .setParameter("person", person.person().value()).setParameter("except", except.value()).getSingleResult() > 0) {
            throw new PersonLinkedAlready(person.name());
        }
    }

    Role role(RoleId id) {
        Role role = id.value() == null ? null : em.find(Role.class, id);
        if (role == null) {
            throw new RoleNotFound();
        }
        return role;
    }

    /** @param except the role that may go on having the name; null when there is none yet */
    void refuseRoleNameTaken(String name, RoleId except) {
        if (em.createQuery("select r.id from Role r where r.name = :name", RoleId.class).setParameter("name", name).getResultStream()
                .anyMatch(id -> !id.equals(except))) {
            throw new RoleNameTaken(name);
        }
    }

    /**
     * Refuses to lose the last account of an administration. The role's rows are locked, so that two who each take away one of the last two
     * do not both succeed.
     */
    void refuseLast(Account account) {
        Permission.Kind kind = account.kind().orElse(Permission.Kind.BUSINESS);
        if (kind == Permission.Kind.BUSINESS) {
            return;
        }
        em.createQuery("select r from Role r where r.kind = :kind", Role.class).setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        long others = em.createQuery("select count(distinct a.id.value) from Account a join a.roles r where r.kind = :kind and a.id.value <> :account", Long.class)
                .setParameter("kind", kind).setParameter("account", account.id().value()).getSingleResult();
        if (others == 0) {
            throw new LastAdministrator(kind);
        }
    }

    /** @return the path of the region that the draft's owner is in, which must lie within what the administrator sees */
    String regionOf(AccountDraft draft, Scope administrator) {
        Scope owner = owners.of(draft.organisation(), draft.enterprise()).scope();
        boolean within = switch (administrator.reach()) {
            case REGION -> administrator.includes(owner.regionPath());
            case ORGANISATION -> administrator.organisation().equals(owner.organisation());
            case ENTERPRISE -> administrator.enterprise().equals(owner.enterprise());
        };
        if (!within) {
            throw new AccountOwnerRefused();
        }
        return owner.regionPath();
    }

    String ownerName(Account account) { return owners.of(account.organisation(), account.enterprise()).name(); }

    /** Of each hanzi the first letter of its commonest reading; other signs as they are. */
    String initials(String person) {
        StringBuilder initials = new StringBuilder();
        for (char sign : person.toCharArray()) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(sign);
            initials.append(readings == null || readings.length == 0 ? Character.toLowerCase(sign) : readings[0].charAt(0));
        }
        return initials.toString();
    }
}
