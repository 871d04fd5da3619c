package cn.gov.haixi.safety.it.sql;

import org.hibernate.boot.SessionFactoryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.boot.spi.SessionFactoryBuilderFactory;
import org.hibernate.boot.spi.SessionFactoryBuilderImplementor;

/** Hangs the {@link SqlLog} into the session factory of the deployed EAR. */
public final class CountingFactory implements SessionFactoryBuilderFactory {
    @Override
    public SessionFactoryBuilder getSessionFactoryBuilder(MetadataImplementor metadata, SessionFactoryBuilderImplementor builder) {
        return builder.applyStatementInspector(new SqlLog());
    }
}
