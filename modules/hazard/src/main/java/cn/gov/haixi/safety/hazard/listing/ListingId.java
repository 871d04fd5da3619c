package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ListingId(@Column(name = "id") UUID value) implements Serializable {
    static ListingId next() { return new ListingId(Ids.next()); }
}
