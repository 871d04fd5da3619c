package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AllocationId(@Column(name = "id") UUID value) implements Serializable {
    static AllocationId next() { return new AllocationId(Ids.next()); }
}
