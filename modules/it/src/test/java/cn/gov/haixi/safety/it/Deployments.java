package cn.gov.haixi.safety.it;

import cn.gov.haixi.safety.it.sql.SqlLog;
import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR, deployed once for all tests of the run. Two things are added: the test classes, in web.war, and a library that counts SQL
 * statements through Hibernate's own extension point.
 */
@ArquillianSuiteDeployment
public class Deployments {
    private static final String TESTS = "cn/gov/haixi/safety/it/";

    @Deployment
    public static Archive<?> safety() {
        var ear = ShrinkWrap.create(ZipImporter.class, "safety.ear").importFrom(new File(System.getProperty("it.ear"))).as(EnterpriseArchive.class);
        var web = ShrinkWrap.create(ZipImporter.class, "web.war").importFrom(ear.delete("/web.war").getAsset().openStream()).as(WebArchive.class);
        web.addPackages(true, path -> belongsInside(path.get()), "cn.gov.haixi.safety.it");
        web.addAsLibraries(jarOf(org.assertj.core.api.Assertions.class), jarOf(cn.gov.haixi.safety.platform.Clause.class));
        ear.addAsModule(Testable.archiveToTest(web));
        ear.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "it-sql.jar").addPackage(SqlLog.class.getPackage())
                .addAsManifestResource(new StringAsset("cn.gov.haixi.safety.it.sql.CountingFactory"), "services/org.hibernate.boot.spi.SessionFactoryBuilderFactory")
                .addAsManifestResource(new StringAsset("Dependencies: org.hibernate\n"), "MANIFEST.MF"));
        return ear;
    }

    /** Browser and architecture tests run outside only; what counts SQL is a library of the EAR. */
    private static boolean belongsInside(String path) {
        return !path.contains(TESTS + "sql/") && !path.contains(TESTS + "browser/") && !path.contains(TESTS + "architecture/")
                && !path.contains("BrowserIT") && !path.endsWith("/Deployments.class");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

}
