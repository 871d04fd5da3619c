package cn.gov.haixi.safety.portal.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much came from each source within the hour, of the most recent hundred thousand sources. Not for more than one thread at a time. */
final class Tallies {
    static final int MOST = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) { return size() > MOST; }
    };

    private record Tally(Instant since, int count) { }

    /**
     * @return minutes until it is let through again; 0 when it is
     */
    int take(String source, int most, Instant now) {
        Tally tally = tallies.get(source);
        if (tally == null || !tally.since().plus(HOUR).isAfter(now)) {
            tally = new Tally(now, 0);
        }
        if (tally.count() >= most) {
            return (int) Math.max(1, Duration.between(now, tally.since().plus(HOUR)).toMinutes());
        }
        tallies.put(source, new Tally(tally.since(), tally.count() + 1));
        return 0;
    }
}
