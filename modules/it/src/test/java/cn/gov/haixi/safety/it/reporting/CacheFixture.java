package cn.gov.haixi.safety.it.reporting;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

/** What a test changed past the application must be read anew. */
final class CacheFixture {
    private CacheFixture() { }

    static void forgetAll() {
        var factory = CDI.current().select(EntityManager.class).get().getEntityManagerFactory();
        factory.getCache().evictAll();
        factory.unwrap(org.hibernate.SessionFactory.class).getCache().evictQueryRegions();
    }
}
