package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ExpertId(@Column(name = "id") UUID value) implements Serializable {
    static ExpertId next() { return new ExpertId(Ids.next()); }
}
