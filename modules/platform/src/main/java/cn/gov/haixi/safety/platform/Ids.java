package cn.gov.haixi.safety.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes the ids of entities: UUIDs of version 7, which begin with the time, so that an index over them grows at its end. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() { }

    public static UUID next() { return GENERATOR.generate(); }
}
