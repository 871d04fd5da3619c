package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a person may know of the use of his own account. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignIns {
    private static final int SHOWN = 50;
    private static final String ROWS = "select s.at, s.source, s.outcome from SignIn s where s.account = :account";
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Doorkeeper doorkeeper;

    /** How long whoever typed this name at this address must wait before his next attempt is heard; the same whether the name exists or not. */
    @PermitAll
    public Duration waiting(String typedName, String source) { return doorkeeper.waiting(name(typedName), source); }

    public Welcome welcome() {
        Account account = em.find(Account.class, new AccountId(caller.accountId()));
        var successes = em.createQuery(ROWS + " and s.outcome = :succeeded order by s.at desc, s.id desc", SignInRow.class)
                .setParameter("account", caller.accountId()).setParameter("succeeded", SignInOutcome.SUCCEEDED).setMaxResults(2).getResultList();
        SignInRow before = successes.size() == 2 ? successes.get(1) : null;
        long failures = em.createQuery("select count(*) from SignIn s where s.account = :account and s.outcome = :failed and s.at > :since", Long.class)
                .setParameter("account", caller.accountId()).setParameter("failed", SignInOutcome.FAILED)
                .setParameter("since", before == null ? Instant.EPOCH : before.at()).getSingleResult();
        return new Welcome(before == null ? null : before.at(), before == null ? null : before.source(), failures,
                account.passwordKind() == PasswordKind.ONE_TIME);
    }

    /** The latest uses of the caller's account and attempts at it, newest first. */
    public List<SignInRow> mine() { return latest(em, caller.accountId()); }

    static List<SignInRow> latest(EntityManager em, UUID account) {
        return em.createQuery(ROWS + " order by s.at desc, s.id desc", SignInRow.class).setParameter("account", account).setMaxResults(SHOWN).getResultList();
    }

    /** A name as typed, without blanks and capitals that slipped in; cut so that it fits where attempts are counted. */
    static String name(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > 40 ? name.substring(0, 40) : name;
    }
}
