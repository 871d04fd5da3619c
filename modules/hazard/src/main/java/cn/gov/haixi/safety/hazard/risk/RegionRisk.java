package cn.gov.haixi.safety.hazard.risk;


/** How many events of which colour a region's enterprises have; the region has the colour of the highest. */
public record RegionRisk(String regionPath, Long enterprises, Long red, Long orange, Long yellow, Long blue, Long unassessed) {
    public RiskColour colour() {
        return red > 0 ? RiskColour.RED : orange > 0 ? RiskColour.ORANGE : yellow > 0 ? RiskColour.YELLOW : blue > 0 ? RiskColour.BLUE : RiskColour.UNASSESSED;
    }
}
