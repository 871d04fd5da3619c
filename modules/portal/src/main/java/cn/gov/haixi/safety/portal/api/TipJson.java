package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the JSON of a tip strictly: what is misspelt, of the wrong type or too long is said, field by field, and nothing is guessed. */
final class TipJson {
    /** No tip in words needs more. */
    private static final int MOST_BYTES = 262_144;
    private static final Set<String> FIELDS = Set.of("kind", "what", "region", "place", "position", "enterprise", "uscc", "tipster", "submission");

    private final List<Problem.Fault> faults = new ArrayList<>();

    private TipJson() { }

    static JsonObject object(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemFound(Problem.of(413, "portal.api.json-too-long", MOST_BYTES / 1024));
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException malformed) {
            // Beyond what the interface promises, the reader says with a bare exception that it is nested too deep.
            throw new ProblemFound(Problem.of(400, "portal.api.json-malformed"));
        }
    }

    static TipDraft draft(JsonObject json) {
        TipJson reading = new TipJson();
        TipDraft draft = reading.read(json);
        if (!reading.faults.isEmpty()) {
            throw new ProblemFound(Problem.invalid(reading.faults));
        }
        return draft;
    }

    private TipDraft read(JsonObject json) {
        refuseUnknown(json, FIELDS, "#");
        TipKind kind = kind(text(json, "kind", 32, true, "#"));
        String what = text(json, "what", 5000, true, "#");
        if (what != null && what.strip().length() < 5) {
            faults.add(new Problem.Fault("#/what", "portal.api.too-short", 5));
        }
        return new TipDraft(kind, what, text(json, "region", 12, true, "#"), text(json, "place", 300, false, "#"), position(json),
                text(json, "enterprise", 200, false, "#"), text(json, "uscc", 18, false, "#"), tipster(json), submission(text(json, "submission", 36, false, "#")));
    }

    private TipKind kind(String name) {
        if (name != null && Arrays.stream(TipKind.values()).noneMatch(kind -> kind.name().equals(name))) {
            faults.add(new Problem.Fault("#/kind", "portal.api.one-of", Arrays.toString(TipKind.values())));
            return null;
        }
        return name == null ? null : TipKind.valueOf(name);
    }

    private Position position(JsonObject json) {
        if (!(json.getOrDefault("position", JsonValue.NULL) instanceof JsonObject position)) {
            refuseIf(json.getOrDefault("position", JsonValue.NULL) != JsonValue.NULL, "#/position", "portal.api.not-an-object");
            return null;
        }
        refuseUnknown(position, Set.of("longitude", "latitude"), "#/position");
        BigDecimal longitude = degrees(position, "longitude", 180);
        BigDecimal latitude = degrees(position, "latitude", 90);
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }

    private BigDecimal degrees(JsonObject position, String name, int most) {
        if (position.get(name) instanceof JsonNumber number && Math.abs(number.bigDecimalValue().scale()) <= 20 && Math.abs(number.doubleValue()) <= most) {
            return number.bigDecimalValue();
        }
        faults.add(new Problem.Fault("#/position/" + name, "portal.api.not-degrees", most));
        return null;
    }

    private Tipster tipster(JsonObject json) {
        if (!(json.getOrDefault("tipster", JsonValue.NULL) instanceof JsonObject tipster)) {
            refuseIf(json.getOrDefault("tipster", JsonValue.NULL) != JsonValue.NULL, "#/tipster", "portal.api.not-an-object");
            return null;
        }
        refuseUnknown(tipster, Set.of("name", "phone"), "#/tipster");
        String name = text(tipster, "name", 64, true, "#/tipster");
        String phone = text(tipster, "phone", 20, true, "#/tipster");
        if (phone != null && !phone.matches("\\+?[0-9][0-9 \\-]{5,19}")) {
            faults.add(new Problem.Fault("#/tipster/phone", "reporting.tip.phone-malformed"));
        }
        return new Tipster(name, phone);
    }

    private UUID submission(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            faults.add(new Problem.Fault("#/submission", "portal.api.not-a-uuid"));
            return null;
        }
    }

    private String text(JsonObject json, String name, int longest, boolean required, String at) {
        JsonValue found = json.getOrDefault(name, JsonValue.NULL);
        String pointer = at + "/" + name;
        if (found == JsonValue.NULL) {
            refuseIf(required, pointer, "portal.api.required");
            return null;
        }
        if (!(found instanceof JsonString string)) {
            faults.add(new Problem.Fault(pointer, "portal.api.not-a-text"));
            return null;
        }
        if (string.getString().length() > longest) {
            faults.add(new Problem.Fault(pointer, "portal.api.too-long", longest));
            return null;
        }
        refuseIf(required && string.getString().isBlank(), pointer, "portal.api.required");
        return string.getString();
    }

    private void refuseUnknown(JsonObject json, Set<String> known, String at) {
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> faults.add(new Problem.Fault(at + "/" + name, "portal.api.unknown-field")));
    }

    private void refuseIf(boolean bad, String pointer, String code) {
        if (bad) {
            faults.add(new Problem.Fault(pointer, code));
        }
    }
}
