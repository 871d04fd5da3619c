package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OrganisationId(@Column(name = "id") UUID value) implements Serializable {
    static OrganisationId next() { return new OrganisationId(Ids.next()); }
}
