package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ContractId(@Column(name = "id") UUID value) implements Serializable {
    static ContractId next() { return new ContractId(Ids.next()); }
}
