package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RewardId(@Column(name = "id") UUID value) implements Serializable {
    static RewardId next() { return new RewardId(Ids.next()); }
}
