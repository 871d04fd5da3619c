package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A body, or an account, that must find nothing of a hazard: the tip that found it accuses it. Its enterprise is never kept from what it has to rectify. */
@Entity
@Table(name = "hazard_hazard_kept")
@IdClass(HazardKept.Key.class)
class HazardKept {
    @Id @Column(name = "hazard_id") private UUID hazard;
    @Id @Column(name = "kept_from") private UUID from;

    protected HazardKept() { }

    HazardKept(HazardId hazard, UUID from) {
        this.hazard = hazard.value();
        this.from = from;
    }

    record Key(UUID hazard, UUID from) implements Serializable { }

    /** A condition on a hazard {@code h} that holds for whom it is not kept from; its parameter is {@link #whom}. */
    static final String NOT = "(h.kept = false or not exists (select 1 from HazardKept k where k.hazard = h.id.value and k.from in (:keptFrom)))";

    /** Bodies and accounts from which it is kept. */
    static List<UUID> from(EntityManager em, HazardId id) {
        return em.createQuery("select k.from from HazardKept k where k.hazard = :hazard", UUID.class).setParameter("hazard", id.value()).getResultList();
    }

    /** @return null for an enterprise: it asks for nothing of the kind */
    static List<UUID> whom(Scope scope) { return scope.enterprise() != null ? null : Stream.of(scope.organisation(), scope.account()).filter(Objects::nonNull).toList(); }
}
