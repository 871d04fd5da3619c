package cn.gov.haixi.safety.platform.outbox;

import java.time.Duration;

/** How long to wait after a failed delivery: 1, 2, 4 … minutes, at most a day, each longer by up to a quarter so that messages do not come in step. */
final class Backoff {
    /** Some 34 hours after the first try: longer than a night's outage. */
    static final int STUCK_AFTER = 12;
    private static final Duration MOST = Duration.ofDays(1);

    private Backoff() { }

    /**
     * @param attempts made so far, at least 1
     * @param chance 0 to 1
     */
    static Duration after(int attempts, double chance) {
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 20));
        Duration bounded = wait.compareTo(MOST) > 0 ? MOST : wait;
        return bounded.plusMillis((long) (bounded.toMillis() * 0.25 * chance));
    }
}
