package nl.nplv.wbmgp.permit;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.wbmgp.Given.put;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applications for permits, made over the API. */
public final class PermitFixtures {
    /** Path of the permits. */
    public static final String PERMITS = "/wbmgp/v1/permits";

    private PermitFixtures() {}

    /** An application of one adult without listed income who lives in the region since that day. */
    public static Map<String, Object> application(String gm, String unit, String residentSince) {
        var application = new HashMap<String, Object>();
        application.put("municipalityCode", gm);
        application.put(
                "dwelling",
                Map.of(
                        "bagId", gm.substring(2) + "010000123456",
                        "unitId", unit,
                        "sector", "SOCIAL",
                        "tenure", "RENT",
                        "price", "650.00"));
        application.put("persons", List.of(person("A. Jansen", "1990-05-01")));
        application.put("residence", List.of(Map.of("from", residentSince)));
        application.put("incomes", List.of());
        application.put("ownerConsent", true);
        application.put("joinsLater", false);
        return application;
    }

    public static Map<String, Object> person(String name, String birthDate) {
        return Map.of(
                "name", name, "birthDate", birthDate, "birthPlace", "Zaandam", "address", "Dorpsstraat 1, Zaandam");
    }

    /** The executive registers it, and finds nothing against it. */
    public static String checked(String gm, Map<String, Object> application) {
        var id = applied(gm, application);
        check(gm, id, findings(null, null)).statusCode(200);
        return PERMITS + "/" + id;
    }

    public static String applied(String gm, Map<String, Object> application) {
        return as(executive(gm))
                .body(application)
                .post(PERMITS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> findings(@Nullable Boolean priority, @Nullable Boolean rival) {
        var findings = new HashMap<String, @Nullable Object>();
        findings.put("lawfulResidence", true);
        findings.put("priority", priority);
        findings.put("rivalWithPriority", rival);
        findings.put("urgent", false);
        findings.put("leavesNoDwelling", false);
        findings.put("localTies", false);
        findings.put("bibobGround", false);
        findings.values().removeIf(Objects::isNull);
        return findings;
    }

    public static ValidatableResponse check(String gm, String id, Map<String, Object> findings) {
        return put(
                executive(gm), PERMITS + "/" + id + "/check", Map.of("findings", findings, "certificates", Map.of()));
    }

    public static ValidatableResponse decide(String gm, String permit, Map<String, ?> decision) {
        return put(executive(gm), permit + "/decision", decision);
    }
}
