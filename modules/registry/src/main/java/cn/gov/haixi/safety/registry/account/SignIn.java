package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody used an account, or tried to: shown to its owner, who alone knows whether it was he. */
@Entity
@Table(name = "registry_sign_in")
class SignIn {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "account_id", nullable = false) private UUID account;
    @Column(name = "happened_at", nullable = false) private Instant at;
    @Column(name = "source", nullable = false, length = 64) private String source;
    @Enumerated(EnumType.STRING) @Column(name = "outcome", nullable = false, length = 32) private SignInOutcome outcome;

    protected SignIn() { }

    SignIn(UUID account, Instant at, String source, SignInOutcome outcome) {
        this.id = Ids.next();
        this.account = account;
        this.at = at;
        this.source = source;
        this.outcome = outcome;
    }
}
