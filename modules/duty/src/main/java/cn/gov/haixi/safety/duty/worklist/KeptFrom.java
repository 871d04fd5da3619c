package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A case that one person's worklist must not show. */
@Entity
@Table(name = "duty_kept_from")
class KeptFrom {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "subject_id", nullable = false) private UUID subject;
    @Column(name = "account_id", nullable = false) private UUID account;

    protected KeptFrom() { }

    KeptFrom(UUID subject, UUID account) {
        this.id = Ids.next();
        this.subject = subject;
        this.account = account;
    }
}
