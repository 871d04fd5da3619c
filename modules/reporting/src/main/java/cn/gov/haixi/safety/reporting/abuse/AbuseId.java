package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an entry of the abuse list. */
@Embeddable
public record AbuseId(@Column(name = "id") UUID value) implements Serializable {
    static AbuseId next() { return new AbuseId(Ids.next()); }
}
