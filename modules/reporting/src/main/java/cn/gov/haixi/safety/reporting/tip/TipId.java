package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Ids grow with time: a tip received later has the greater one, so that «newest first» is an order by id. */
@Embeddable
public record TipId(@Column(name = "id") UUID value) implements Serializable {
    static TipId next() { return new TipId(Ids.next()); }
}
