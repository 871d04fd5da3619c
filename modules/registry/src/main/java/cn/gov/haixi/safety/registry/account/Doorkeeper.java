package cn.gov.haixi.safety.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps count of attempts to sign in. Every step is its own short transaction; the slow comparison happens between them, holding no connection. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Doorkeeper {
    private static final Duration KNOWN_SOURCE_FOR = Duration.ofDays(30);
    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** What the identity store needs to know of an account to let its owner in. */
    record Credentials(UUID account, String name, String hash, int stamp, boolean usable, Set<String> permissions) { }

    /**
     * Asks whether an attempt may be made now, and counts it if so.
     *
     * @return zero: go on; else how long to wait. An attempt made too early is not even counted.
     */
    Duration admit(String name, String source) {
        Instant now = clock.instant();
        boolean known = knows(name, source, now);
        Duration left = Duration.ZERO;
        for (SlowDown rule : SlowDown.values()) {
            Attempts attempts = attempts(rule.subject(name, source), now);
            Duration more = rule == SlowDown.ACCOUNT && known ? Duration.ZERO : attempts.left(rule, now);
            left = more.compareTo(left) > 0 ? more : left;
        }
        if (left.isZero()) {
            for (SlowDown rule : SlowDown.values()) {
                attempts(rule.subject(name, source), now).count(now);
            }
        }
        return left;
    }

    /** @return how long somebody must wait before trying again; the same for names that exist and names that do not */
    Duration waiting(String name, String source) {
        Instant now = clock.instant();
        boolean known = knows(name, source, now);
        Duration left = Duration.ZERO;
        for (SlowDown rule : SlowDown.values()) {
            Attempts attempts = em.find(Attempts.class, rule.subject(name, source));
            if (attempts != null && !(rule == SlowDown.ACCOUNT && known) && attempts.left(rule, now).compareTo(left) > 0) {
                left = attempts.left(rule, now);
            }
        }
        return left;
    }

    Optional<Credentials> credentials(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class).setParameter("name", name)
                .getResultStream().findFirst().map(account -> new Credentials(account.id().value(), account.name(), account.passwordHash(), account.stamp(),
                        account.state() == AccountState.OPEN && account.passwordValidAt(clock.instant()), account.permissions()));
    }

    void succeeded(UUID account, String name, String source) {
        forget(name, source);
        em.persist(new SignIn(account, clock.instant(), source, SignInOutcome.SUCCEEDED));
    }

    /** The password was right: what went before was its owner mistyping. */
    void forget(String name, String source) {
        Instant now = clock.instant();
        attempts(SlowDown.PAIR.subject(name, source), now).forget();
        attempts(SlowDown.ACCOUNT.subject(name, source), now).forget();
        attempts(SlowDown.SOURCE.subject(name, source), now).takeBack();
    }

    void failed(UUID account, String source) {
        em.persist(new SignIn(account, clock.instant(), source, SignInOutcome.FAILED));
    }

    /** Whether the account's owner came from there lately. */
    private boolean knows(String name, String source, Instant now) {
        return em.createQuery("select count(*) from SignIn s, Account a where a.id.value = s.account and a.name = :name and s.source = :source"
                        + " and s.outcome = :succeeded and s.at > :since", Long.class)
                .setParameter("name", name).setParameter("source", source).setParameter("succeeded", SignInOutcome.SUCCEEDED)
                .setParameter("since", now.minus(KNOWN_SOURCE_FOR)).getSingleResult() > 0;
    }

    /** The locked row, made when it is not there yet; two who make it at once get the same one. */
    private Attempts attempts(String subject, Instant now) {
        em.createNativeQuery("insert into registry_throttle (subject, attempts, last_at) values (:subject, 0, :now) on duplicate key update attempts = attempts")
                .setParameter("subject", subject).setParameter("now", now).executeUpdate();
        return em.find(Attempts.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
