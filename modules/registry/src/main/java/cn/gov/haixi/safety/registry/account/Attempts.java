package cn.gov.haixi.safety.registry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often somebody has lately tried a name, an address, or both, without success. */
@Entity
@Table(name = "registry_throttle")
class Attempts {
    @Id @Column(name = "subject", length = 160) private String subject;
    @Column(name = "attempts", nullable = false) private int attempts;
    @Column(name = "last_at", nullable = false) private Instant lastAt;

    protected Attempts() { }

    Duration left(SlowDown rule, Instant now) { return rule.left(attempts, lastAt, now); }

    /** Counted before the password is compared: a hundred attempts at once count as a hundred. */
    void count(Instant now) {
        attempts = lastAt.plus(SlowDown.FORGOTTEN_AFTER).isBefore(now) ? 1 : attempts + 1;
        lastAt = now;
    }

    /** The attempt turned out well, so it was none. */
    void takeBack() { attempts = Math.max(0, attempts - 1); }

    void forget() { attempts = 0; }
}
