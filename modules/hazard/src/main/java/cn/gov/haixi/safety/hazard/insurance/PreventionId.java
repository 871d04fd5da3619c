package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PreventionId(@Column(name = "id") UUID value) implements Serializable {
    static PreventionId next() { return new PreventionId(Ids.next()); }
}
