package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Of any part of the tree: object, unit, event, measure, assessment. */
@Embeddable
public record RiskId(@Column(name = "id") UUID value) implements Serializable {
    static RiskId next() { return new RiskId(Ids.next()); }
}
