package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.platform.attachment.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds tips of one region and day that are nearly the same in words or picture, and those like a content on the abuse list. They are all kept, each with its receipt; but only the first of a
 * group lies on a desk, and its case says how many are like it. It is compared with the thousand newest groups, so that a flood costs no more than a trickle.
 */
@ApplicationScoped
public class Alike {
    private static final Duration WITHIN = Duration.ofHours(24);
    private static final int MOST_GROUPS = 1_000;

    @Inject private EntityManager em;
    @Inject private ListedContents listed;
    @Inject private Clock clock;

    /** @return the first tip of the group that this one joins; empty when it is the first itself */
    public Optional<UUID> join(UUID tip, String regionCode, String regionPath, String words, List<Upload> evidence) {
        Print print = Print.of(words, evidence);
        int letters = TextPrint.letters(words);
        Instant now = clock.instant();
        Optional<ListedContent> abuse = listed.like(print, letters, regionPath, LocalDate.now(clock));
        Optional<UUID> lead = abuse.map(ListedContent::lead).or(() -> em.createQuery("select f from Fingerprint f where f.regionCode = :region and f.at > :since and f.lead = f.tip"
                        + " order by f.at desc", Fingerprint.class).setParameter("region", regionCode).setParameter("since", now.minus(WITHIN)).setMaxResults(MOST_GROUPS)
                .getResultStream().filter(one -> one.print().like(print)).map(Fingerprint::tip).findFirst());
        em.persist(new Fingerprint(tip, regionCode, print, letters, lead.orElse(tip), abuse.map(ListedContent::abuse).orElse(null), now));
        return lead;
    }

    /** It is not like the others after all. */
    public void leave(UUID tip) { Optional.ofNullable(em.find(Fingerprint.class, tip)).ifPresent(Fingerprint::leave); }
}
