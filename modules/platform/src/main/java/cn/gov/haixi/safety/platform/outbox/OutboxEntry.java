package cn.gov.haixi.safety.platform.outbox;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way to another system. Written in the transaction that wants it; then somebody takes it, which keeps others off for
 * {@link #LEASE}, and tries; a failed try is repeated after {@link Backoff}, and after {@link Backoff#STUCK_AFTER} tries it is stuck and waits for a
 * person. Once delivered it forgets what it said: the case that sent it knows.
 */
@Entity
@Table(name = "platform_outbox")
class OutboxEntry {
    /** Should a node die over a try, another one may try after this long. Longer than any delivery's time-outs together. */
    static final Duration LEASE = Duration.ofMinutes(10);
    private static final int LONGEST_ERROR = 500;

    @Id @Column(name = "id") private UUID id;
    @Column(name = "kind", nullable = false, length = 32) private String kind;
    @Column(name = "address", nullable = false, length = 320) private String address;
    @Column(name = "payload", nullable = false, length = 1_000_000) private String payload;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private OutboxState state;
    @Column(name = "attempts", nullable = false) private int attempts;
    @Column(name = "due_at", nullable = false) private Instant dueAt;
    @Column(name = "written_at", nullable = false) private Instant writtenAt;
    @Column(name = "last_error", length = LONGEST_ERROR) private String lastError;

    protected OutboxEntry() { }

    OutboxEntry(String kind, String address, String payload, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.address = address;
        this.payload = payload;
        this.state = OutboxState.WAITING;
        this.dueAt = now;
        this.writtenAt = now;
    }

    OutboxMessage take(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
        return new OutboxMessage(id, kind, address, payload);
    }

    void delivered(Instant now) {
        state = OutboxState.DELIVERED;
        dueAt = now;
        payload = "";
        lastError = null;
    }

    /** @param chance 0 to 1: spreads messages that failed together */
    void failed(String why, double chance, Instant now) {
        lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        if (attempts >= Backoff.STUCK_AFTER) {
            state = OutboxState.STUCK;
        } else {
            dueAt = now.plus(Backoff.after(attempts, chance));
        }
    }

    /** A person mended what was in the way: all tries begin anew. */
    void retry(Instant now) {
        if (state != OutboxState.STUCK) {
            throw new OutboxRetryRefused(state);
        }
        state = OutboxState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    UUID id() { return id; }

    OutboxState state() { return state; }

    int attempts() { return attempts; }

    Instant dueAt() { return dueAt; }

    String payload() { return payload; }
}
