package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CheckId(@Column(name = "id") UUID value) implements Serializable {
    static CheckId next() { return new CheckId(Ids.next()); }
}
