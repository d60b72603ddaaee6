package nl.nplv.focusareas.district;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.nplv.focusareas.imports.ImportError;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import nl.nplv.geo.BoundingBox;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.Outline;
import org.jspecify.annotations.Nullable;

/** Reads a FeatureCollection of district outlines, one feature at a time. */
final class OutlineFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The Netherlands with some water around. */
    private static final BoundingBox NETHERLANDS = new BoundingBox(2.5, 50.7, 7.3, 55.9);

    private final ImportFile file;
    private final ImportErrors errors;
    private final ImportErrors mended;
    private final Consumer<DistrictRow> rows;
    private final Map<String, Integer> seen = new HashMap<>();

    private OutlineFile(ImportFile file, ImportErrors errors, ImportErrors mended, Consumer<DistrictRow> rows) {
        this.file = file;
        this.errors = errors;
        this.mended = mended;
        this.rows = rows;
    }

    /** A district as the file has it; without outline when that collapsed. */
    record DistrictRow(
            String code,
            String name,
            String municipality,
            @Nullable Outline outline) {}

    /** Hands on each good feature and reports all that is wrong with the others, or was before it was mended. */
    static void read(ImportFile file, ImportErrors errors, ImportErrors mended, Consumer<DistrictRow> rows)
            throws IOException {
        new OutlineFile(file, errors, mended, rows).read();
    }

    private void read() throws IOException {
        try (var json = JSON.createParser(file.content())) {
            if (!toFeatures(json)) {
                errors.add(ImportError.whole(
                        "must be a FeatureCollection with an array of features, in the system that Content-Crs names"));
                return;
            }
            for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
                feature(index, json.readValueAsTree());
                file.progress().row();
            }
            while (json.nextToken() != null) {
                json.skipChildren();
            }
        } catch (JsonParseException e) {
            errors.add(ImportError.at(e.getLocation().getLineNr(), null, "not JSON: " + e.getOriginalMessage()));
        }
        if (seen.isEmpty() && errors.none()) {
            errors.add(ImportError.whole("has no features"));
        }
    }

    /** Goes to the array of features; other members are skipped, but for a reference system of another time. */
    private boolean toFeatures(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var member = json.currentName();
            var value = json.nextToken();
            if (member.equals("features")) {
                return value == JsonToken.START_ARRAY;
            }
            if (member.equals("crs")
                    && !json.<JsonNode>readValueAsTree().toString().contains(systemCode())) {
                return false;
            }
            json.skipChildren();
        }
        return false;
    }

    /** Last part of the system's URI: CRS84, 4258, 28992. */
    private String systemCode() {
        return file.options().crs().uri().replaceAll(".*/", "");
    }

    private void feature(int index, JsonNode feature) {
        var properties = feature.path("properties");
        mustMatch(index, properties, "wk_code", "WK\\d{6}", "must be WK and six digits");
        mustMatch(index, properties, "wk_naam", "\\S.{0,99}", "must be a name of at most 100 characters");
        mustMatch(index, properties, "gm_code", "GM\\d{4}", "must be GM and four digits");
        var code = properties.path("wk_code").asText();
        var first = seen.putIfAbsent(code, index);
        if (first != null) {
            errors.add(ImportError.in(index, "wk_code", code + " is also feature " + first));
        }
        outline(index, feature, code);
    }

    private void outline(int index, JsonNode feature, String code) {
        var geometry = new Geometry(
                        feature.path("geometry").path("type").asText(),
                        feature.path("geometry").path("coordinates"))
                .from(file.options().crs());
        try {
            var outline = outline(index, geometry);
            if (outline != null && !outline.bounds().isWithin(NETHERLANDS)) {
                errors.add(ImportError.in(index, "geometry", "must lie in the Netherlands, longitude first"));
            } else if (errors.none()) {
                var properties = feature.path("properties");
                rows.accept(new DistrictRow(
                        code,
                        properties.path("wk_naam").asText(),
                        properties.path("gm_code").asText(),
                        outline));
            }
        } catch (IllegalArgumentException e) {
            errors.add(ImportError.in(index, "geometry", String.valueOf(e.getMessage())));
        }
    }

    private @Nullable Outline outline(int index, Geometry geometry) {
        try {
            return Outline.of(geometry);
        } catch (IllegalArgumentException e) {
            if (!file.options().mend()) {
                throw e;
            }
            var outline = Outline.mended(geometry).orElse(null);
            mended.add(ImportError.in(index, "geometry", String.valueOf(e.getMessage())));
            return outline;
        }
    }

    private void mustMatch(int index, JsonNode properties, String property, String pattern, String expected) {
        if (!properties.path(property).asText().matches(pattern)) {
            errors.add(ImportError.in(index, property, expected));
        }
    }
}
