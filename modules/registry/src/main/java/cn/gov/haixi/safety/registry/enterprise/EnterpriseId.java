package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EnterpriseId(@Column(name = "id") UUID value) implements Serializable {
    static EnterpriseId next() { return new EnterpriseId(Ids.next()); }
}
