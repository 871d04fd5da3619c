package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.risk.RegionRisk;
import cn.gov.haixi.safety.hazard.risk.RiskColour;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskSpot;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.web.platform.MapOutlines;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The prefecture in four colours (M5.7): each county in that of its highest risk, each object that has told its place in its own. */
@Named
@RequestScoped
public class RiskMapPage {
    @Inject private RiskQueries queries;
    @Inject private MapOutlines outlines;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private List<County> counties;
    private List<Spot> spots;

    /** A point of the drawing. */
    public record Spot(MapOutlines.Dot at, RiskSpot risk) { }

    /** @param label null for the prefecture itself @param risks of all below it */
    public record County(RegionRow region, MapOutlines.Dot label, RegionRisk risks) {
        public String colour() { return risks.colour().name(); }
    }

    /** @param colour style of the shape */
    public record Shape(String path, String colour) { }

    @PostConstruct
    void load() {
        List<RegionRisk> risks = queries.regions(caller.scope());
        counties = regions.at(LocalDate.now(clock)).stream().filter(region -> caller.scope().includes(region.path()))
                .map(region -> new County(region, outlines.label(region.code()), RegionRisk.sum(region.path(), risks.stream().filter(one -> one.regionPath().startsWith(region.path())).toList()))).toList();
        spots = queries.spots(caller.scope()).stream().map(spot -> new Spot(outlines.dot(spot.position().longitude().doubleValue(), spot.position().latitude().doubleValue()), spot))
                .filter(spot -> outlines.holds(spot.at())).toList();
    }

    public List<Shape> getShapes() {
        return outlines.all().stream().map(outline -> new Shape(outline.path(), counties.stream().filter(county -> outline.codes().contains(county.region().code())).map(County::colour)
                .min(Comparator.comparing(name -> RiskColour.valueOf(name))).orElse(RiskColour.UNASSESSED.name()))).toList();
    }

    /** What is drawn last lies on top: the highest. */
    public List<Spot> getSpots() { return spots.stream().sorted(Comparator.comparing((Spot spot) -> spot.risk().colour()).reversed()).toList(); }

    public List<County> getCounties() { return counties; }

    public List<County> getLabelled() { return counties.stream().filter(county -> county.label() != null).toList(); }

    public RiskColour[] getColours() { return RiskColour.values(); }

    public String getBox() { return outlines.box(); }
}
