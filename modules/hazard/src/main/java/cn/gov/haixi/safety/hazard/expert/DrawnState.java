package cn.gov.haixi.safety.hazard.expert;

import java.util.EnumSet;
import java.util.Set;

/** Drawn for a task; declined, and another took his place; or valued after it. A draw that is cancelled cancels all. */
public enum DrawnState {
    DRAWN, DECLINED, EVALUATED, CANCELLED;

    Set<DrawnState> next() { return this == DRAWN ? EnumSet.of(DECLINED, EVALUATED, CANCELLED) : EnumSet.noneOf(DrawnState.class); }
}
