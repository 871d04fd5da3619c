package cn.gov.haixi.safety.reporting.tip;

import java.time.Instant;
import java.util.UUID;

/** Somebody from whom a tip is kept, as its case shows him. */
public record RecusalRow(UUID party, String name, boolean person, RecusalCause cause, Instant since) {
    public boolean liftable() { return cause == RecusalCause.MENTIONED; }
}
