package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PaymentId(@Column(name = "id") UUID value) implements Serializable {
    static PaymentId next() { return new PaymentId(Ids.next()); }
}
