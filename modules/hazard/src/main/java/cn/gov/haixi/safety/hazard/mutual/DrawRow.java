package cn.gov.haixi.safety.hazard.mutual;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A draw as it is shown to whoever doubts it.
 *
 * @param seed as text, since it has more digits than a page's script could count
 * @param parties in the order in which they were drawn
 * @param reason why it was drawn again; empty for the first
 * @param again whether the same pairs came out when it was drawn anew for this page
 */
public record DrawRow(int place, String seed, int times, List<String> parties, List<Two> conflicts, List<Two> pairs, String reason, String drawnBy, Instant drawnAt, boolean again) {
    /** For a pair, {@code one} inspects {@code other}. */
    public record Two(String one, String other) implements Comparable<Two> {
        private static final Comparator<Two> ORDER = Comparator.comparing(Two::one).thenComparing(Two::other);

        @Override public int compareTo(Two two) { return ORDER.compare(this, two); }
    }
}
