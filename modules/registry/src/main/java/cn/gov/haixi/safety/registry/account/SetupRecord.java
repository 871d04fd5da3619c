package cn.gov.haixi.safety.registry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The one row that guards the platform's beginning. While it is open, every start of a server gives it a new code, of which only the hash
 * is kept; whoever reads the server's log may use the code printed last, once, to open the three administrators' accounts. Then it is done
 * for good.
 */
@Entity
@Table(name = "registry_setup")
class SetupRecord {
    static final int ONLY = 1;
    static final Duration CODE_LASTS = Duration.ofHours(24);

    @Id @Column(name = "id") private int id;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private SetupState state;
    @Column(name = "code_hash", length = 300) private String codeHash;
    @Column(name = "code_expires_at") private Instant codeExpiresAt;

    protected SetupRecord() { }

    void expect(String newCodeHash, Instant now) {
        refuseDone();
        codeHash = newCodeHash;
        codeExpiresAt = now.plus(CODE_LASTS);
    }

    void finish(SetupState how) {
        refuseDone();
        state = how;
        codeHash = null;
        codeExpiresAt = null;
    }

    boolean open() { return state == SetupState.OPEN; }

    boolean demo() { return state == SetupState.DEMO; }

    /** @return the hash to compare a code with; refused when none is expected or it came too late */
    String expectedAt(Instant now) {
        if (!open() || codeHash == null || now.isAfter(codeExpiresAt)) {
            throw new SetupRefused();
        }
        return codeHash;
    }

    private void refuseDone() {
        if (!open()) {
            throw new SetupRefused();
        }
    }
}
