package cn.gov.haixi.safety.reporting.statistics;

import java.io.Serializable;

/** How one clock (acceptance, verification, result) was kept: {@code late} includes those that run and are past their day. */
public record ClockCount(Clock of, long kept, long late, long running) implements Serializable {
    /** The clocks of a tip (M3.5). */
    public enum Clock { ACCEPTANCE, VERIFICATION, RESULT }

    /** Of those decided or past their day; 100 when there is none yet. */
    public int percentKept() { return kept + late == 0 ? 100 : (int) (100 * kept / (kept + late)); }
}
