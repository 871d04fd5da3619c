package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a request to learn who told. */
@Embeddable
public record DisclosureId(@Column(name = "id") UUID value) implements Serializable {
    static DisclosureId next() { return new DisclosureId(Ids.next()); }
}
