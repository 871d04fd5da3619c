package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DrawnId(@Column(name = "id") UUID value) implements Serializable {
    static DrawnId next() { return new DrawnId(Ids.next()); }
}
