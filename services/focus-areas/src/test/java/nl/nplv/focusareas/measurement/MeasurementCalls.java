package nl.nplv.focusareas.measurement;

import static nl.nplv.test.Api.as;

import io.restassured.response.ValidatableResponse;
import nl.nplv.test.Caller;

/** Calls that measure over HTTP. */
public final class MeasurementCalls {
    /** Path of the measurements. */
    public static final String MEASUREMENTS = "/areas/v1/measurements";

    private MeasurementCalls() {}

    /** A measurement as JSON. */
    public static String measurement(String code, String area, String period, String value, boolean baseline) {
        return "{\"indicatorCode\": \"" + code + "\", \"focusAreaSlug\": \"" + area + "\", \"period\": \"" + period
                + "\", \"value\": " + value + ", \"baseline\": " + baseline + ", \"source\": \"Veiligheidsmonitor\"}";
    }

    /** Records one. */
    public static ValidatableResponse measure(
            Caller by, String code, String area, String period, String value, boolean baseline) {
        return as(by).body(measurement(code, area, period, value, baseline))
                .post(MEASUREMENTS)
                .then();
    }
}
