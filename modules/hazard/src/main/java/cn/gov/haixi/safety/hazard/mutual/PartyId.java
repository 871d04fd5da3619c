package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Of one that takes part in one round. */
@Embeddable
public record PartyId(@Column(name = "id") UUID value) implements Serializable {
    static PartyId next() { return new PartyId(Ids.next()); }
}
