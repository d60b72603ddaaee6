package nl.nplv.focusareas.representative;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.vro;

import java.util.List;
import java.util.Map;

/** Representatives over HTTP, valid by default. */
public final class RepresentativeFixtures {
    private RepresentativeFixtures() {}

    /** Where the representatives of an area are. */
    public static String representativesOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/representatives";
    }

    /** A nomination as a client sends it. */
    public static Map<String, String> nomination(String rank, String ministry) {
        return Map.of("name", "A. de Vries", "rank", rank, "ministry", ministry, "from", "2022-10-01");
    }

    /** Path of a DG whom the ministry nominated. */
    public static String nominatedIn(String slug, String ministry) {
        var id = as(ministry(ministry))
                .body(nomination("DG", ministry))
                .post(representativesOf(slug))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return representativesOf(slug) + "/" + id;
    }

    /** Path of a DG of SZW who was appointed; one that was there has ended. */
    public static String appointedIn(String slug) {
        nobodyAppointedIn(slug);
        var representative = nominatedIn(slug, "SZW");
        as(vro())
                .header("If-Match", "\"1\"")
                .put(representative + "/appointment")
                .then()
                .statusCode(200);
        return representative;
    }

    /** Ends the appointed representative of the area, if there is one. */
    public static void nobodyAppointedIn(String slug) {
        anonymous()
                .get(representativesOf(slug) + "?status=APPOINTED")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> as(vro())
                        .header("If-Match", "*")
                        .body(Map.of("to", "2023-12-31"))
                        .put(representativesOf(slug) + "/" + id + "/end")
                        .then()
                        .statusCode(200));
    }
}
