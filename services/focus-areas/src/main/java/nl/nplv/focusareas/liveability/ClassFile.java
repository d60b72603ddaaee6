package nl.nplv.focusareas.liveability;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.nplv.focusareas.imports.ImportError;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the class files of Leefbaarometer 2.0: an object with, for each CBS code, {@code KLyy} (class in a year) and {@code
 * VKLyyzz} (class of the development between two years). An absent value is skipped, never zero.
 */
final class ClassFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern KEY = Pattern.compile("(?:KL|VKL(\\d{2}))(\\d{2})");
    private static final int CENTURY = 2000;

    private final ImportFile file;
    private final ImportErrors errors;
    private final Consumer<ClassRow> rows;
    private final Set<String> seen = new HashSet<>();

    private ClassFile(ImportFile file, ImportErrors errors, Consumer<ClassRow> rows) {
        this.file = file;
        this.errors = errors;
        this.rows = rows;
    }

    /** A class as the file has it; of a development when it has a first year. */
    record ClassRow(String areaCode, @Nullable Integer fromYear, int year, int value) {}

    /** Hands on each good value and reports all that is wrong with the others. */
    static void read(ImportFile file, ImportErrors errors, Consumer<ClassRow> rows) throws IOException {
        new ClassFile(file, errors, rows).read();
    }

    private void read() throws IOException {
        try (var json = JSON.createParser(file.content())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                errors.add(ImportError.at(1, null, "must be an object with CBS codes"));
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                place(json, json.currentName());
                file.progress().row();
            }
            if (json.nextToken() != null) {
                error(json, null, "must be one object with CBS codes");
            }
        } catch (JsonParseException e) {
            errors.add(ImportError.at(e.getLocation().getLineNr(), null, "not JSON: " + e.getOriginalMessage()));
        }
    }

    private void place(JsonParser json, String code) throws IOException {
        if (!code.matches(LiveabilityScoreResource.AREA_CODE)) {
            error(json, code, "must be a CBS code");
        }
        if (!seen.add(code)) {
            error(json, code, "is in the file twice");
        }
        if (json.nextToken() != JsonToken.START_OBJECT) {
            error(json, code, "must be an object with classes");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken();
            value(json, code, key);
            json.skipChildren();
        }
    }

    private void value(JsonParser json, String code, String key) throws IOException {
        var text = json.currentToken() == JsonToken.VALUE_NULL ? "" : String.valueOf(json.getValueAsString());
        if (text.isBlank()) {
            return;
        }
        var years = KEY.matcher(key);
        if (!years.matches()) {
            error(json, key, "must be KLyy or VKLyyzz");
        } else if (!text.matches("[1-9]")) {
            error(json, key, "must be a class from 1 to 9");
        } else if (errors.none()) {
            rows.accept(new ClassRow(
                    code, year(years.group(1)), CENTURY + Integer.parseInt(years.group(2)), Integer.parseInt(text)));
        }
    }

    private void error(JsonParser json, @Nullable String column, String detail) {
        errors.add(ImportError.at(json.currentTokenLocation().getLineNr(), column, detail));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : CENTURY + Integer.parseInt(digits);
    }
}
