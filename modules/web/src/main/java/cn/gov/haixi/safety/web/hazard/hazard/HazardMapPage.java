package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRow;
import cn.gov.haixi.safety.hazard.hazard.OpenHazards;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hazards that are still there on the prefecture's map, the major ones apart; each point leads to its hazard, each county to its list. */
@Named
@RequestScoped
public class HazardMapPage {
    @Inject private HazardQueries queries;
    @Inject private MapOutlines outlines;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private List<Spot> spots;
    private List<County> counties;

    /** A point of the drawing. */
    public record Spot(MapOutlines.Dot at, HazardRow hazard) { }

    /** @param label null for the prefecture itself */
    public record County(RegionRow region, MapOutlines.Dot label, long open, long major, long late) { }

    @PostConstruct
    void load() {
        LocalDate today = LocalDate.now(clock);
        List<HazardRow> rows = queries.onMap(caller.scope(), HazardFilter.ALL);
        spots = rows.stream().map(row -> new Spot(outlines.dot(row.position().longitude().doubleValue(), row.position().latitude().doubleValue()), row))
                .filter(spot -> outlines.holds(spot.at())).toList();
        Map<String, OpenHazards> open = queries.open(caller.scope(), today).stream().collect(Collectors.toMap(OpenHazards::regionPath, one -> one));
        counties = regions.at(today).stream().filter(region -> caller.scope().includes(region.path())).map(region -> {
            OpenHazards here = open.getOrDefault(region.path(), OpenHazards.none(region.path()));
            return new County(region, outlines.label(region.code()), here.open(), here.major(), here.late());
        }).toList();
    }

    public List<MapOutlines.Outline> getShapes() { return outlines.all(); }

    public List<Spot> getSpots() { return spots; }

    public List<County> getCounties() { return counties; }

    public List<County> getLabelled() { return counties.stream().filter(county -> county.label() != null).toList(); }

    public String getBox() { return outlines.box(); }
}
