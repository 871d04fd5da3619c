package cn.gov.haixi.safety.hazard.risk;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What all parts of the tree have: whose it is, its id in the data exchange, and its last day. */
@MappedSuperclass
abstract class RiskNode {
    @EmbeddedId private RiskId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "exchange_id", nullable = false, length = 36) private String exchangeId;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "ended_on") private LocalDate endedOn;

    protected RiskNode() { }

    RiskNode(UUID enterprise) {
        this.id = RiskId.next();
        this.exchangeId = id.value().toString();
        this.enterprise = enterprise;
    }

    /** It is gone, and stays on record. */
    void end(LocalDate on) {
        checkStands();
        endedOn = on;
    }

    void checkStands() {
        if (endedOn != null) {
            throw new RiskNodeEnded();
        }
    }

    RiskId id() { return id; }
    long version() { return version; }
    String exchangeId() { return exchangeId; }
    UUID enterprise() { return enterprise; }
    boolean stands() { return endedOn == null; }
}
