package cn.gov.haixi.safety.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;

/** Where the tested server listens and what it was started with. Outside the container, for HTTP and browser tests. */
public final class Server {
    private static final Properties STARTED_WITH = load();
    public static final URI WEB = URI.create("http://localhost:" + STARTED_WITH.getProperty("it.port.http") + "/safety/");
    public static final URI PORTAL = URI.create("http://localhost:" + STARTED_WITH.getProperty("it.port.http") + "/portal/");

    private Server() { }

    /** Of every demo account. */
    public static String password() { return STARTED_WITH.getProperty("safety.demo.password"); }

    /** Where the server sends its mail; GreenMail may listen there. */
    public static int mailPort() { return Integer.parseInt(STARTED_WITH.getProperty("mail.port")); }

    public static boolean onMySql() { return "mysql".equals(STARTED_WITH.getProperty("db.driver")); }

    /** @param parameter added to the URL of the tested server's database, such as {@code a=b} */
    public static String database(String parameter) {
        String url = STARTED_WITH.getProperty("db.url");
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }

    public static String databaseUser() { return STARTED_WITH.getProperty("db.user"); }

    public static String databasePassword() { return STARTED_WITH.getProperty("db.password"); }

    private static Properties load() {
        try (InputStream in = Server.class.getResourceAsStream("/server.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
