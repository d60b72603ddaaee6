package nl.nplv.wbmgp;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nplv.test.Caller;

/** What a case of the act needs before it begins, made over the API as its parties would. */
public final class Given {
    /** Path of the applications. */
    public static final String APPLICATIONS = "/wbmgp/v1/designation-applications";

    private Given() {}

    /** A unit of the municipality without an outline. */
    public static String unit(String gm, String name) {
        return as(executive(gm))
                .body(Map.of("municipalityCode", gm, "kind", "AREA", "name", name))
                .post("/wbmgp/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A complete application for measures in units: four years. */
    public static Map<String, Object> facts(
            List<Map<String, String>> measures, List<String> unitIds, String start, String end) {
        var facts = new HashMap<String, Object>();
        facts.put("measures", measures);
        facts.put("unitIds", unitIds);
        facts.put("designationIds", List.of());
        facts.put("start", start);
        facts.put("end", end);
        facts.put("regionMunicipalities", List.of());
        facts.put(
                "tests",
                Map.of("necessity", "yes", "suitability", "yes", "subsidiarity", "yes", "proportionality", "yes"));
        facts.put("regionalHousing", "enough comparable dwellings");
        facts.put("instrumentReason", "nuisance seldom leads to a conviction");
        facts.put("evaluationIds", List.of());
        return facts;
    }

    public static Map<String, String> article(int number) {
        return Map.of("measure", "ART" + number);
    }

    public static Map<String, String> article10(String instrument) {
        return Map.of("measure", "ART10", "instrument", instrument);
    }

    /** A draft of the executive. */
    public static String draft(String gm, String kind, Map<String, Object> facts) {
        return as(executive(gm))
                .body(Map.of("municipalityCode", gm, "kind", kind, "facts", facts))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The council adopts today. */
    public static ValidatableResponse adopt(String gm, String id, String day) {
        return put(council(gm), APPLICATIONS + "/" + id + "/adoption", Map.of("councilDecisionOn", day));
    }

    /** The council sends today. */
    public static ValidatableResponse send(String gm, String id) {
        return put(council(gm), APPLICATIONS + "/" + id + "/submission", Map.of());
    }

    /** An application that the minister has since today. */
    public static String received(String gm, Map<String, Object> facts, String today) {
        var id = draft(gm, "NEW", facts);
        adopt(gm, id, today).statusCode(200);
        send(gm, id).statusCode(200);
        return id;
    }

    /** The minister announces today. */
    public static ValidatableResponse decide(String id, String outcome, String day) {
        return put(
                vro(),
                APPLICATIONS + "/" + id + "/decision",
                Map.of("outcome", outcome, "decidedOn", day, "reasons", "All four tests are met."));
    }

    /** Designations that came of an application. */
    public static List<String> designationsOf(String gm, String applicationId) {
        return anonymous()
                .get("/wbmgp/v1/designations?limit=100&sort=measure&municipalityCode=" + gm)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.applicationId == '" + applicationId + "' }.id");
    }

    /** Measures that hold in a unit from today: applied for and granted today. */
    public static List<String> designated(
            String gm, String unit, List<Map<String, String>> measures, String today, String end) {
        var id = received(gm, facts(measures, List.of(unit), today, end), today);
        decide(id, "GRANTED", today).statusCode(200);
        return designationsOf(gm, id);
    }

    /** What an ordinance says with all three measures. */
    public static Map<String, Object> ordinance(String from, String to) {
        var facts = new HashMap<String, Object>();
        facts.put("validFrom", from);
        facts.put("validTo", to);
        facts.put("consulted", List.of("HOUSING_CORPORATIONS", "TENANT_ORGANISATIONS"));
        facts.put("alignedWithRegion", true);
        facts.put(
                "categories",
                List.of(Map.of(
                        "sector", "SOCIAL", "tenure", "RENT", "highest", "808.06", "allocationChannel", "platform")));
        facts.put("fines", List.of());
        return facts;
    }

    /** An adopted ordinance. */
    public static String adopted(String gm, Map<String, Object> facts) {
        var id = as(executive(gm))
                .body(Map.of("municipalityCode", gm, "facts", facts))
                .post("/wbmgp/v1/ordinances")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        put(council(gm), "/wbmgp/v1/ordinances/" + id + "/adoption", Map.of()).statusCode(200);
        return id;
    }

    /** A step with whatever version there is. */
    public static ValidatableResponse put(Caller caller, String path, Map<String, ?> body) {
        var request = as(caller).header("If-Match", "*");
        return (body.isEmpty() ? request : request.body(body)).put(path).then();
    }
}
