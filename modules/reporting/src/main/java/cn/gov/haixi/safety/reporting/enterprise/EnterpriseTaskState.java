package cn.gov.haixi.safety.reporting.enterprise;

import java.util.EnumSet;
import java.util.Set;

/** How far an enterprise is with what was told on its own line. */
public enum EnterpriseTaskState {
    WAITING, ANSWERED,
    /** The enterprise says that it is not its own to do: the government alone goes on. */
    DECLINED,
    /** The government found it graver, or has ended it: no longer the enterprise's to see. */
    TAKEN_OVER;

    Set<EnterpriseTaskState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(ANSWERED, DECLINED, TAKEN_OVER);
            case ANSWERED -> EnumSet.of(TAKEN_OVER);
            case DECLINED, TAKEN_OVER -> EnumSet.noneOf(EnterpriseTaskState.class);
        };
    }

    /** Whether the enterprise still sees it. */
    boolean shown() { return this == WAITING || this == ANSWERED; }
}
