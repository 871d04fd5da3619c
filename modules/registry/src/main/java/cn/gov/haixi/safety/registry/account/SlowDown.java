package cn.gov.haixi.safety.registry.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing is slowed down. After some free attempts each further one doubles the wait, up to a bound: nobody is ever locked out for
 * good, or a stranger could lock an official out by failing in his name. Whom a stranger's failing could hinder most waits least.
 */
enum SlowDown {
    /** One name from one address. */
    PAIR(5, Duration.ofMinutes(15)),
    /** One name from wherever; an address the owner signed in from lately is exempt. */
    ACCOUNT(10, Duration.ofMinutes(1)),
    /** One address with whatever names; a whole office may share it. */
    SOURCE(50, Duration.ofMinutes(5));

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final int free;
    private final Duration longest;

    SlowDown(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** @return how long after the latest of so many attempts the next one is heard */
    Duration wait(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - free + 1, 20));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    /** @return what is left of the wait at this moment; zero when the attempt may be made */
    Duration left(int attempts, Instant latest, Instant now) {
        Duration wait = wait(attempts);
        Duration left = Duration.between(now, latest.plus(wait));
        return wait.isZero() || left.isNegative() ? Duration.ZERO : left;
    }

    String subject(String name, String source) {
        return switch (this) {
            case PAIR -> "pair:" + name + "@" + source;
            case ACCOUNT -> "account:" + name;
            case SOURCE -> "source:" + source;
        };
    }
}
