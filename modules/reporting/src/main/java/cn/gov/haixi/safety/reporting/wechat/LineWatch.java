package cn.gov.haixi.safety.reporting.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Watches the lines: what comes in, what is not believed, what WeChat says to us. It counts in memory, so that no answer waits for it and no flood of
 * forged calls becomes a flood of statements; {@link LineBook} writes it down every few seconds. What a node that falls had not written is lost.
 */
@ApplicationScoped
public class LineWatch {
    private static final System.Logger LOG = System.getLogger(LineWatch.class.getName());
    @Inject private LineWork work;
    @Inject private Clock clock;
    private final Map<String, LineSeen> seen = new ConcurrentHashMap<>();

    /** A call on a known line was not WeChat's, or not for us. */
    public void refused(String code) { add(code, LineSeen.refused(minute())); }

    /** WeChat asked whether the address is ours, and was told. */
    public void proved(String code) { add(code, LineSeen.proved(Instant.now(clock))); }

    void message(String code) { add(code, LineSeen.message(minute())); }

    void began(String code) { add(code, LineSeen.draft()); }

    void asked(String code) { add(code, LineSeen.asked(1)); }

    void answered(String code) { add(code, LineSeen.answered(Instant.now(clock))); }

    void failed(String code, String number, String words) {
        add(code, LineSeen.failed(new LineSeen.Fault(cut(number, LineHealth.MOST_CODE), cut(words, LineHealth.MOST_WORDS), Instant.now(clock))));
    }

    /** Writes down what was seen since the last time. */
    public void write() {
        for (String code : List.copyOf(seen.keySet())) {
            LineSeen some = seen.remove(code);
            if (some != null) {
                write(code, some);
            }
        }
    }

    private void write(String code, LineSeen some) {
        try {
            work.add(code, some);
        } catch (RuntimeException refused) {
            // Another node wrote the same day's first row, or the database is away: the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "The figures of a WeChat line wait: {0}", refused.getClass().getSimpleName());
            add(code, some);
        }
    }

    private Instant minute() { return Instant.now(clock).truncatedTo(ChronoUnit.MINUTES); }

    private void add(String code, LineSeen some) { seen.merge(code, some, LineSeen::and); }

    private static String cut(String text, int most) {
        String line = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        return line.length() > most ? line.substring(0, most) : line;
    }
}
