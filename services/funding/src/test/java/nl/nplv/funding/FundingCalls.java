package nl.nplv.funding;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.test.Caller;
import nl.nplv.test.ForeignEvents;
import nl.nplv.test.TestClock;

/**
 * Calls that bring schemes, applications and grants into a state over HTTP; every code and window is of one test alone.
 */
public final class FundingCalls {
    /** Base path. */
    public static final String BASE = "/funding/v1";

    /** Executive of Dordrecht. */
    public static final Caller DORDRECHT = executive("GM0505");

    /** Area of Dordrecht. */
    public static final String AREA = "dordrecht-west";

    private static final Set<String> PUBLISHED = new HashSet<>();

    private FundingCalls() {}

    /** Sets the service's clock to noon of that day. */
    public static void today(String day) {
        Arc.container().instance(TestClock.class).get().setTo(day);
    }

    /** The area is known to the service. */
    public static synchronized void known(String slug) {
        if (PUBLISHED.add(slug)) {
            ForeignEvents.areaActivated(slug);
        }
        var areas = Arc.container().instance(KnownAreas.class).get();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> areas.bySlug(slug)
                                .filter(area -> area.status().name().equals("ACTIVE"))
                                .isPresent()));
    }

    /** A code that no other test uses. */
    public static String freshCode() {
        return "T"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 20);
    }

    /** A window of BZK from 1 August to 30 September 2023; its id. */
    public static String window() {
        return as(ministry("BZK"))
                .body("{\"name\": \"A round\", \"opens\": \"2023-08-01\", \"closes\": \"2023-09-30\"}")
                .post(BASE + "/windows")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Terms for the areas, 2023 to 2025; {@code more} are properties before them. */
    public static String terms(String ceilings, String more) {
        return """
                {"name": "A scheme", "ceilings": {%s}, %s "structural": false, "firstYear": 2023, "lastYear": 2025,
                 "audience": {"focusAreasOnly": true, "coalition": false},
                 "themes": [{"code": "WORK", "goal": "PERSPECTIVE"}], "coFinancingPct": 0,
                 "certainty": "MINISTRY", "source": "a test"}""".formatted(ceilings, more);
    }

    /** Announces a scheme; its code. */
    public static String announced(String owner, String terms) {
        var code = freshCode();
        as(ministry(owner))
                .body("{\"code\": \"" + code + "\", \"terms\": " + terms + "}")
                .post(BASE + "/funding-schemes")
                .then()
                .statusCode(201);
        return code;
    }

    /** Records an effort assessment. */
    public static ValidatableResponse assess(String owner, String code) {
        return as(ministry(owner))
                .body("""
                        {"schemeCode": "%s", "consulted": [{"organisation": "GM0505", "kind": "MUNICIPALITY"}],
                         "outcome": "TARGETED", "reasoning": "The need is highest there."}""".formatted(code))
                .post(BASE + "/effort-assessments")
                .then();
    }

    /** Opens a scheme in a window. */
    public static ValidatableResponse open(String owner, String code, String window) {
        return as(ministry(owner))
                .header("If-Match", "*")
                .body("{\"windowId\": \"" + window + "\"}")
                .put(BASE + "/funding-schemes/" + code + "/opening")
                .then();
    }

    /** Announces, assesses and opens a scheme; its code. */
    public static String opened(String owner, String window, String ceilings, String more) {
        var code = announced(owner, terms(ceilings, more));
        assess(owner, code).statusCode(201);
        open(owner, code, window).statusCode(200);
        return code;
    }

    /** A line that asks the scheme; {@code years} are pairs of year and amount. */
    public static String line(String code, String... years) {
        var amounts = new StringBuilder();
        for (int i = 0; i < years.length; i += 2) {
            amounts.append(i == 0 ? "" : ", ")
                    .append("{\"year\": " + years[i] + ", \"amount\": \"" + years[i + 1] + "\"}");
        }
        return "{\"schemeCode\": \"" + code + "\", \"theme\": \"WORK\", \"years\": [" + amounts
                + "], \"activities\": \"Work.\"}";
    }

    /** An application of Dordrecht for Dordrecht-West. */
    public static String application(String window, String... lines) {
        return """
                {"municipalityCode": "GM0505", "focusAreaSlug": "dordrecht-west", "windowId": "%s",
                 "contactPoint": "Programme office", "lines": [%s]}""".formatted(window, String.join(", ", lines));
    }

    /** Begins an application of Dordrecht. */
    public static ValidatableResponse draft(String window, String... lines) {
        known(AREA);
        return as(DORDRECHT)
                .body(application(window, lines))
                .post(BASE + "/single-applications")
                .then();
    }

    /** Begins and submits an application of Dordrecht; its id. */
    public static String submitted(String window, String... lines) {
        String id = draft(window, lines).statusCode(201).extract().path("id");
        submit(DORDRECHT, id).statusCode(200);
        return id;
    }

    /** Hands an application in. */
    public static ValidatableResponse submit(Caller by, String id) {
        return as(by).header("If-Match", "*")
                .put(BASE + "/single-applications/" + id + "/submission")
                .then();
    }

    /** The municipality says that its application is complete, so that it is decided in an open window. */
    public static ValidatableResponse complete(String id) {
        return as(DORDRECHT)
                .header("If-Match", "*")
                .put(BASE + "/single-applications/" + id + "/completion")
                .then();
    }

    /** The line of an application that asks that scheme; its id. */
    public static String lineOf(String application, String code) {
        return as(DORDRECHT)
                .get(BASE + "/application-lines?applicationId=" + application + "&schemeCode=" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Takes a line up and decides it. */
    public static ValidatableResponse decide(String owner, String line, String decision) {
        as(ministry(owner))
                .header("If-Match", "*")
                .put(BASE + "/application-lines/" + line + "/review")
                .then()
                .statusCode(200);
        return decideAgain(owner, line, decision);
    }

    /** Decides a line that was taken up. */
    public static ValidatableResponse decideAgain(String owner, String line, String decision) {
        return as(ministry(owner))
                .header("If-Match", "*")
                .body(decision)
                .put(BASE + "/application-lines/" + line + "/decision")
                .then();
    }

    /** Submits one line, grants it whole; the grant's id. */
    public static String granted(String owner, String window, String code, String... years) {
        var application = submitted(window, line(code, years));
        complete(application).statusCode(200);
        decide(owner, lineOf(application, code), "{\"outcome\": \"GRANTED\"}").statusCode(200);
        return as(DORDRECHT)
                .get(BASE + "/grants?applicationId=" + application)
                .then()
                .extract()
                .path("items[0].id");
    }
}
