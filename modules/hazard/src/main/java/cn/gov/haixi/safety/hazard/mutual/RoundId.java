package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RoundId(@Column(name = "id") UUID value) implements Serializable {
    static RoundId next() { return new RoundId(Ids.next()); }
}
