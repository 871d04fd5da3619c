package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PolicyId(@Column(name = "id") UUID value) implements Serializable {
    static PolicyId next() { return new PolicyId(Ids.next()); }
}
