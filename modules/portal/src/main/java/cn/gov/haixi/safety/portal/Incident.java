package cn.gov.haixi.safety.portal;

import java.lang.System.Logger;
import java.security.SecureRandom;

/** A fault that is nobody's but ours: one line in the log under a number that the citizen can tell us. What he sent is never in it. */
public final class Incident {
    private static final Logger LOG = System.getLogger("cn.gov.haixi.safety.portal");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() { }

    public static String log(Throwable fault) {
        String number = "%08X".formatted(RANDOM.nextInt());
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        LOG.log(Logger.Level.ERROR, "Incident {0}: {1} at {2}", number, root.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return number;
    }
}
