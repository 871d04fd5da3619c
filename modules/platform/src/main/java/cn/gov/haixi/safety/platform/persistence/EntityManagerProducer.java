package cn.gov.haixi.safety.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lends the one persistence unit to the other modules, which cannot see it by name. */
@Dependent
class EntityManagerProducer {
    @Produces @PersistenceContext(unitName = "safety") private EntityManager em;
}
