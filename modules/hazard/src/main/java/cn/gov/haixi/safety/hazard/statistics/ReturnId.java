package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ReturnId(@Column(name = "id") UUID value) implements Serializable {
    static ReturnId next() { return new ReturnId(Ids.next()); }
}
