package cn.gov.haixi.safety.duty.feed;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What an account's owner does with his own calendar address. */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
public class Feeds {
    private static final String SUBJECT = "feed";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    /** When the caller's present address was made; empty while there is none. */
    public Optional<Instant> madeAt() { return Optional.ofNullable(em.find(Feed.class, caller.accountId())).map(Feed::madeAt); }

    /**
     * Makes an address, which ends the one before.
     *
     * @param locale that the calendar speaks
     * @return what nobody can read anywhere afterwards
     */
    public FeedToken make(@NotNull Locale locale) {
        FeedToken token = FeedToken.next();
        Feed feed = em.find(Feed.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (feed == null) {
            em.persist(new Feed(caller.accountId(), token, locale, Instant.now(clock)));
        } else {
            feed.renew(token, locale, Instant.now(clock));
        }
        audit.append("duty.feed.audit." + (feed == null ? "made" : "renewed"), SUBJECT, caller.accountId(), "");
        return token;
    }

    /** Nothing happens where there is none. */
    public void remove() {
        Feed feed = em.find(Feed.class, caller.accountId());
        if (feed != null) {
            em.remove(feed);
            audit.append("duty.feed.audit.removed", SUBJECT, caller.accountId(), "");
        }
    }
}
