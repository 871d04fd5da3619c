package cn.gov.haixi.safety.hazard.risk;

import java.util.Comparator;
import java.util.stream.Stream;

/** 重大、较大、一般、低 risk in four colours, the highest first; what was never assessed comes last. Their places are kept in the database and never change. */
public enum RiskColour {
    RED, ORANGE, YELLOW, BLUE, UNASSESSED;

    /** The risk of what consists of several: that of its highest part. */
    static RiskColour highest(Stream<RiskColour> parts) { return parts.min(Comparator.naturalOrder()).orElse(UNASSESSED); }
}
