package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Looks every half minute whether tips can still be kept: room on the disk that holds attachments (or, without such a folder, the server's own data),
 * and a database that takes a row in time. If not, the intake closes itself with a clear page, tells the system administrators, and opens by itself.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeWatch {
    private static final System.Logger LOG = System.getLogger(IntakeWatch.class.getName());
    private static final long MB = 1_048_576;

    @Inject private IntakeGate gate;
    @Inject private IntakeBeat beat;
    @Inject private IntakeAlert alert;
    @Inject private Parameters parameters;
    @Inject private Clock clock;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        String why = why();
        boolean open = why.isEmpty();
        long hourly = open ? number("reporting.intake.hourly-megabytes") * MB : 0;
        if (!gate.set(open, hourly)) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, open ? "Tips are taken in again" : "No tips are taken in: " + why);
        try {
            if (open) {
                alert.open();
            } else {
                alert.closed(why);
            }
        } catch (RuntimeException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "Nobody could be told: " + unreachable.getClass().getSimpleName());
        }
    }

    /** Empty when all is well. */
    private String why() {
        try {
            Instant before = clock.instant();
            beat.write();
            if (Duration.between(before, clock.instant()).toSeconds() > number("reporting.intake.slowest-seconds")) {
                return "slow";
            }
            return Files.getFileStore(folder()).getUsableSpace() < number("reporting.intake.free-megabytes") * MB ? "disk" : "";
        } catch (IOException | RuntimeException broken) {
            LOG.log(System.Logger.Level.WARNING, "The intake's own row could not be written: " + broken.getMessage());
            return "database";
        }
    }

    private long number(String code) { return parameters.integer(code, LocalDate.now(clock)).value(); }

    private static Path folder() {
        String shared = System.getProperty("safety.attachments", "").strip();
        return Path.of(shared.isEmpty() ? System.getProperty("jboss.server.data.dir", ".") : shared);
    }
}
