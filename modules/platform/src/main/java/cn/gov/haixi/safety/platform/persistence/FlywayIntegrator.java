package cn.gov.haixi.safety.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database up to date before Hibernate compares it with the entities. Every module keeps its scripts under
 * {@code db/migration}, named {@code V2026.11.23.02.01__registry_base.sql}: date, module, number. Scripts of an older date may arrive later,
 * with another module, hence out of order; a landed script is never edited.
 */
public class FlywayIntegrator implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        DataSource dataSource = sessionFactory.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
        boolean afresh = demoAfresh(dataSource);
        Flyway flyway = Flyway.configure(FlywayIntegrator.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true).baselineVersion("0")
                .outOfOrder(true)
                .cleanDisabled(!afresh)
                .load();
        if (afresh) {
            flyway.clean();
        }
        flyway.migrate();
    }

    /** Only the embedded database of a demo is ever emptied, and only on demand. */
    private static boolean demoAfresh(DataSource dataSource) {
        if (!Boolean.getBoolean("safety.demo") || !Boolean.getBoolean("safety.demo.reset")) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The data source cannot be reached", unreachable);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // Nothing was kept.
    }
}
