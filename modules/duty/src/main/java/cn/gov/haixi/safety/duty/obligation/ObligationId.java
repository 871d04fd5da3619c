package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ObligationId(@Column(name = "id") UUID value) implements Serializable {
    static ObligationId next() { return new ObligationId(Ids.next()); }
}
