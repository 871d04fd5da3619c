package cn.gov.haixi.safety.it.architecture.bad.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Looks at its own watch. */
public class OwnTime {
    public LocalDate today() { return LocalDate.now(); }

    public Instant now() { return Instant.now(); }

    public Date date() { return new Date(); }

    public long millis() { return System.currentTimeMillis(); }
}
