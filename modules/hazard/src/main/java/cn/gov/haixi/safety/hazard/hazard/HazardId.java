package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Ids grow with time: a hazard reported later has the greater one, so that «newest first» is an order by id. */
@Embeddable
public record HazardId(@Column(name = "id") UUID value) implements Serializable {
    static HazardId next() { return new HazardId(Ids.next()); }
}
