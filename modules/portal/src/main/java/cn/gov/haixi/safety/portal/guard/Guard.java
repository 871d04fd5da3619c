package cn.gov.haixi.safety.portal.guard;

import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stands before everything that a stranger can send: so many tips an hour from one source, more for who did a piece of computing first, and the more
 * comes in the harder that is. Tallies are this node's own; behind two nodes a source has twice as much.
 */
@ApplicationScoped
public class Guard {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_BITS = 22;

    @Inject private Sources sources;
    @Inject private Challenges challenges;
    @Inject private Parameters parameters;
    @Inject private Clock clock;
    private final Tallies plain = new Tallies();
    private final Tallies proved = new Tallies();
    private final Tallies receipts = new Tallies();
    private final Tallies chats = new Tallies();
    private final Deque<Instant> lately = new ArrayDeque<>();
    private volatile Limits limits;

    /** As of a minute ago at most: a flood must not cost a statement a drop. */
    private record Limits(Instant read, int plain, int proved, int receipts, int chat, int bits, int calm) { }

    /**
     * A tip is about to be taken in.
     *
     * @param proof solution of a {@link #challenge}; null, used or wrong counts as none
     * @throws TooMany when the source has sent enough for this hour
     */
    public void tip(String address, String proof) {
        Instant now = clock.instant();
        boolean solved = challenges.solved(proof);
        take(solved ? proved : plain, sources.of(address), solved ? limits(now).proved() : limits(now).plain(), now);
        synchronized (lately) {
            lately.addLast(now);
        }
    }

    /** A receipt is about to be tried. */
    public void receipt(String address) { take(receipts, sources.of(address), limits(clock.instant()).receipts(), clock.instant()); }

    /** A message of somebody in a chat, named by his account's id for that line. */
    public void chat(String line, String sender) { take(chats, sources.of(line, sender), limits(clock.instant()).chat(), clock.instant()); }

    /** A riddle as hard as the last minute was busy: one bit more for each doubling beyond a calm minute. */
    public String challenge() { return challenges.next(bits()); }

    int bits() {
        Instant now = clock.instant();
        Limits limits = limits(now);
        int busy;
        synchronized (lately) {
            while (!lately.isEmpty() && lately.peekFirst().isBefore(now.minus(MINUTE))) {
                lately.removeFirst();
            }
            busy = lately.size();
        }
        int harder = busy <= limits.calm() ? 0 : 32 - Integer.numberOfLeadingZeros((busy - 1) / Math.max(1, limits.calm()));
        return Math.min(MOST_BITS, limits.bits() + harder);
    }

    private static void take(Tallies tallies, String source, int most, Instant now) {
        int minutes;
        synchronized (tallies) {
            minutes = tallies.take(source, most, now);
        }
        if (minutes > 0) {
            throw new TooMany(minutes);
        }
    }

    private Limits limits(Instant now) {
        Limits known = limits;
        if (known == null || known.read().plus(MINUTE).isBefore(now)) {
            known = new Limits(now, number("portal.limit.plain"), number("portal.limit.proved"), number("portal.limit.receipts"), number("portal.limit.chat"),
                    number("portal.proof.bits"), number("portal.proof.calm"));
            limits = known;
        }
        return known;
    }

    private int number(String code) { return parameters.integer(code, LocalDate.now(clock)).value(); }
}
