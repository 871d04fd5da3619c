package cn.gov.haixi.safety.it.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements of one call, and of nothing that runs beside it. */
public final class SqlLog implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> CURRENT = new ThreadLocal<>();

    @Override
    public String inspect(String sql) {
        List<String> log = CURRENT.get();
        if (log != null) {
            log.add(sql);
        }
        return sql;
    }

    /** @return the statements that the call sends from this thread, in order */
    public static List<String> of(Callable<?> call) throws Exception {
        List<String> log = begin();
        try {
            call.call();
        } finally {
            end();
        }
        return log;
    }

    /**
     * Whether the call comes to send nothing: the second-level cache takes nothing in while what it read may still be changing,
     * so it is asked up to three times.
     */
    public static boolean settles(Callable<?> call) throws Exception {
        for (int i = 0; i < 3; i++) {
            if (of(call).isEmpty()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    static List<String> begin() {
        List<String> log = new ArrayList<>();
        CURRENT.set(log);
        return log;
    }

    static void end() { CURRENT.remove(); }
}
