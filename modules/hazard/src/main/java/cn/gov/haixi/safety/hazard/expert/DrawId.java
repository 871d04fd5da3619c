package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DrawId(@Column(name = "id") UUID value) implements Serializable {
    static DrawId next() { return new DrawId(Ids.next()); }
}
