package cn.gov.haixi.safety.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of entities: UUIDs of version 7, which begin with the time, so that an index over them grows at its end. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() { }

    public static UUID next() { return GENERATOR.generate(); }

    /** The smallest id that could have been made at this instant: a range of time is a range of ids. */
    public static UUID earliest(Instant at) { return new UUID(Math.max(at.toEpochMilli(), 0) << 16 | 0x7000, 0x8000000000000000L); }
}
