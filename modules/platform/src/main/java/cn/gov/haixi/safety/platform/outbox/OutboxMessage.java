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
 * Something to be delivered to another system. Written in the transaction that wants it, tried by a job afterwards, again after 1, 2, 4 … minutes, at most
 * a day apart; after {@link #STUCK_AFTER} tries it is stuck and waits for a person. Delivered at least once: the id names it at the receiver.
 */
@Entity
@Table(name = "platform_outbox")
public class OutboxMessage {
    static final int STUCK_AFTER = 12;

    /** Waiting (also between tries), delivered, or stuck. */
    public enum State { WAITING, DELIVERED, STUCK }

    @Id @Column(name = "id") private UUID id;
    @Column(name = "kind", nullable = false, length = 32) private String kind;
    @Column(name = "address", nullable = false, length = 320) private String address;
    @Column(name = "payload", nullable = false, length = 1_000_000) private String payload;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private State state;
    @Column(name = "attempts", nullable = false) private int attempts;
    @Column(name = "due_at", nullable = false) private Instant dueAt;
    @Column(name = "written_at", nullable = false) private Instant writtenAt;
    @Column(name = "last_error", length = 500) private String lastError;

    protected OutboxMessage() { }

    OutboxMessage(String kind, String address, String payload, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.address = address;
        this.payload = payload;
        this.state = State.WAITING;
        this.dueAt = now;
        this.writtenAt = now;
    }

    /** Somebody tries it now; should he die over it, another may after ten minutes. */
    void taken(Instant now) {
        attempts++;
        dueAt = now.plus(Duration.ofMinutes(10));
    }

    void delivered() {
        state = State.DELIVERED;
        lastError = null;
    }

    void failed(String why, Instant now) {
        lastError = why.length() > 500 ? why.substring(0, 500) : why;
        state = attempts >= STUCK_AFTER ? State.STUCK : State.WAITING;
        dueAt = now.plus(Duration.ofMinutes(Math.min(1L << Math.min(attempts - 1, 20), 1440)));
    }

    void retry(Instant now) {
        state = State.WAITING;
        attempts = 0;
        dueAt = now;
    }

    public UUID id() { return id; }

    public String kind() { return kind; }

    public String address() { return address; }

    public String payload() { return payload; }

    State state() { return state; }

    int attempts() { return attempts; }
}
