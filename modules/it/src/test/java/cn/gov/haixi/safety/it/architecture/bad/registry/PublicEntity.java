package cn.gov.haixi.safety.it.architecture.bad.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody may hold. */
@Entity
public class PublicEntity {
    @Id private long id;

    public long id() { return id; }
}
