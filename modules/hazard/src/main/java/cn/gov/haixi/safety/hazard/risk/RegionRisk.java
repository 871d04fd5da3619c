package cn.gov.haixi.safety.hazard.risk;

import java.util.Collection;


/** How many events of which colour a region's enterprises have; the region has the colour of the highest. */
public record RegionRisk(String regionPath, Long enterprises, Long red, Long orange, Long yellow, Long blue, Long unassessed) {
    /** Of several regions together, as one with this path. */
    public static RegionRisk sum(String path, Collection<RegionRisk> parts) {
        return parts.stream().reduce(new RegionRisk(path, 0L, 0L, 0L, 0L, 0L, 0L), (one, other) -> new RegionRisk(path, one.enterprises + other.enterprises, one.red + other.red, one.orange + other.orange,
                one.yellow + other.yellow, one.blue + other.blue, one.unassessed + other.unassessed));
    }

    public RiskColour colour() {
        return red > 0 ? RiskColour.RED : orange > 0 ? RiskColour.ORANGE : yellow > 0 ? RiskColour.YELLOW : blue > 0 ? RiskColour.BLUE : RiskColour.UNASSESSED;
    }
}
