package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record FundId(@Column(name = "id") UUID value) implements Serializable {
    static FundId next() { return new FundId(Ids.next()); }
}
