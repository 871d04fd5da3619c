package cn.gov.haixi.safety.web.platform;

import java.util.UUID;

/** Something nobody foresaw: one entry in the server's log under a number that the person at the screen can read out. */
final class Incident {
    private static final System.Logger LOG = System.getLogger("safety");

    private Incident() { }

    /** @return the number */
    static String log(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        LOG.log(System.Logger.Level.ERROR, "Incident " + number, thrown);
        return number;
    }
}
