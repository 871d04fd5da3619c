package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PostId(@Column(name = "id") UUID value) implements Serializable {
    static PostId next() { return new PostId(Ids.next()); }
}
