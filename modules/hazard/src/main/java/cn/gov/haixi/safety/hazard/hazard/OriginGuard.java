package cn.gov.haixi.safety.hazard.hazard;

import java.util.UUID;

/** Knows who may learn that a hazard came from one of its records. A module that must keep that offers one as a CDI bean; without one everybody may. */
public interface OriginGuard {
    HazardSource source();

    boolean maySee(UUID origin);
}
