package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.statistics.MapFigures;
import cn.gov.haixi.safety.web.platform.MapOutlines;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tips under way on the prefecture's map, or the overdue ones among them; each county leads to its list. */
@Named
@RequestScoped
public class TipMapPage {
    private static final int SHADES = 4;
    @Inject private MapFigures figures;
    @Inject private MapOutlines outlines;
    @Inject private RegionQueries regions;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private boolean late;
    private List<County> counties;
    private List<Spot> spots;

    /**
     * A region that exists today, with its tips under way if the caller sees them.
     *
     * @param label null for the prefecture itself, whose own tips stand in the table only
     */
    public record County(RegionRow region, MapOutlines.Dot label, boolean seen, long open, long late) {
        long shown(boolean lateOnly) { return lateOnly ? late : open; }
    }

    /** @param shade 0 for none to 4 for the most; a shape of two counties has the sum's */
    public record Shape(String path, int shade, boolean seen) { }

    /** A point of the drawing. */
    public record Spot(MapOutlines.Dot at, boolean late) { }

    @PostConstruct
    void load() {
        Map<String, MapFigures.Place> places = figures.places(caller.scope()).stream().collect(Collectors.toMap(MapFigures.Place::regionPath, Function.identity()));
        counties = regions.at(LocalDate.now(clock)).stream().map(region -> {
            var place = places.getOrDefault(region.path(), new MapFigures.Place(region.path(), 0L, 0L));
            return new County(region, outlines.label(region.code()), caller.scope().includes(region.path()), place.open(), place.late());
        }).toList();
        spots = figures.points(caller.scope()).stream()
                .map(point -> new Spot(outlines.dot(point.longitude().doubleValue(), point.latitude().doubleValue()), point.late()))
                .filter(spot -> outlines.holds(spot.at())).toList();
    }

    public List<Shape> getShapes() {
        long most = Math.max(1, outlines.all().stream().mapToLong(this::sum).max().orElse(1));
        return outlines.all().stream().map(outline -> new Shape(outline.path(), (int) ((SHADES * sum(outline) + most - 1) / most), of(outline).stream().anyMatch(County::seen))).toList();
    }

    private long sum(MapOutlines.Outline outline) { return of(outline).stream().mapToLong(county -> county.shown(late)).sum(); }

    private List<County> of(MapOutlines.Outline outline) {
        return counties.stream().filter(county -> outline.codes().contains(county.region().code())).toList();
    }

    public List<County> getCounties() { return counties; }

    public List<County> getLabelled() { return counties.stream().filter(county -> county.label() != null).toList(); }

    public List<Spot> getSpots() { return late ? spots.stream().filter(Spot::late).toList() : spots; }

    public long count(County county) { return county.shown(late); }

    public long getOpenTips() { return counties.stream().mapToLong(County::open).sum(); }

    public long getLateTips() { return counties.stream().mapToLong(County::late).sum(); }

    public String getBox() { return outlines.box(); }

    public boolean isLate() { return late; }

    public void setLate(boolean late) { this.late = late; }
}
