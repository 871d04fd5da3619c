package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {
    static AccountId next() { return new AccountId(Ids.next()); }
}
