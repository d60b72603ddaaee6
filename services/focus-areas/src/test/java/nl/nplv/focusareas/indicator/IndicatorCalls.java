package nl.nplv.focusareas.indicator;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.test.Caller;

/** Calls that bring indicators into a state over HTTP; every code is of one test alone. */
public final class IndicatorCalls {
    /** Path of the indicators. */
    public static final String INDICATORS = "/areas/v1/indicators";

    /** Path of their sets. */
    public static final String SETS = "/areas/v1/indicator-sets";

    private IndicatorCalls() {}

    /** A code that no other test uses. */
    public static String freshCode() {
        return "T_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Facts, with more properties after a comma. */
    public static String facts(String more) {
        return """
                {"name": "Feels unsafe", "goal": "SAFETY", "source": "Veiligheidsmonitor", "unit": "%%",
                 "higherIsBetter": false, "kind": "QUANT", "interventionIds": []%s}""".formatted(more);
    }

    /** Proposes one; {@code more} are properties of its facts. */
    public static ValidatableResponse propose(Caller by, String code, String set, String area, String more) {
        var slug = area.isEmpty() ? "" : "\"focusAreaSlug\": \"" + area + "\", ";
        return as(by).body("{\"code\": \"" + code + "\", \"set\": \"" + set + "\", " + slug + "\"facts\": "
                        + facts(more) + "}")
                .post(INDICATORS)
                .then();
    }

    /** Proposes one of the programme. */
    public static String proposed() {
        var code = freshCode();
        propose(vro(), code, "PROGRAMME", "", "").statusCode(201);
        return code;
    }

    /** Proposes one and makes it final. */
    public static String finalOne() {
        var code = proposed();
        finalise("2022-12-01", "2022-12-15", code).statusCode(201);
        return code;
    }

    /** Code of an indicator that became final on that day. */
    public static String finalSince(String day) {
        var code = proposed();
        finaliseOn(day, day, day, code).statusCode(201);
        return code;
    }

    /** Makes a set final on 2023-01-15; an empty day is left out. */
    public static ValidatableResponse finalise(String means, String interventions, String... codes) {
        return finaliseOn("2023-01-15", means, interventions, codes);
    }

    private static ValidatableResponse finaliseOn(String date, String means, String interventions, String... codes) {
        var list = Arrays.stream(codes).map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        return as(vro())
                .body("{\"codes\": [" + list + "], \"date\": \"" + date + "\""
                        + day("nationalMeansFixedOn", means)
                        + day("interventionsFixedOn", interventions) + "}")
                .post(SETS)
                .then();
    }

    private static String day(String name, String day) {
        return day.isEmpty() ? "" : ", \"" + name + "\": \"" + day + "\"";
    }
}
