package nl.nplv.focusareas.representative;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.vro;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Representatives over HTTP, valid by default. */
public final class RepresentativeFixtures {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final AtomicInteger TERMS = new AtomicInteger();

    private RepresentativeFixtures() {}

    /** Where the representatives of an area are. */
    public static String representativesOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/representatives";
    }

    /** A nomination as a client sends it; each begins later than the ones before. */
    public static Map<String, String> nomination(String rank, String ministry) {
        return nomination(rank, ministry, FIRST_DAY.plusDays(TERMS.getAndIncrement()));
    }

    /** A nomination from that day on. */
    public static Map<String, String> nomination(String rank, String ministry, LocalDate from) {
        return Map.of("name", "A. de Vries", "rank", rank, "ministry", ministry, "from", from.toString());
    }

    /** Path of a DG whom the ministry nominated. */
    public static String nominatedIn(String slug, String ministry) {
        return nominatedIn(slug, ministry, nomination("DG", ministry));
    }

    /** Path of a DG whom the ministry nominated from that day on. */
    public static String nominatedIn(String slug, String ministry, LocalDate from) {
        return nominatedIn(slug, ministry, nomination("DG", ministry, from));
    }

    private static String nominatedIn(String slug, String ministry, Map<String, String> nomination) {
        var id = as(ministry(ministry))
                .body(nomination)
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

    /** Ends the appointed representative of the area on its first day, if there is one. */
    public static void nobodyAppointedIn(String slug) {
        anonymous()
                .get(representativesOf(slug) + "?status=APPOINTED")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, String>>>path("items")
                .forEach(each ->
                        ended(representativesOf(slug) + "/" + each.get("id"), String.valueOf(each.get("from"))));
    }

    /** Sets the last day. */
    public static void ended(String representative, String to) {
        as(vro())
                .header("If-Match", "*")
                .body(Map.of("to", to))
                .put(representative + "/end")
                .then()
                .statusCode(200);
    }
}
