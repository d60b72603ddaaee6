package nl.nplv.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.nplv.e2e.Expected.Event;

/**
 * Scenario E of DOMAIN 5: a council gets its measures and its ordinance, seekers get or do not get their permits, and police data
 * stay with the mayor; then the clock is moved, and the calendar decides and ends ({@link EightWeeks}).
 */
final class ScenarioE {
    static final Scenario SCENARIO = new Scenario(
            "E",
            "from application to permit under the big-city measures act",
            List.of("nplv.wbmgp.v1"),
            ScenarioE::play);

    private static final String STATE = "ministerie-vro";
    private static final String EXECUTIVE = "gemeente-zaanstad";
    private static final String COUNCIL = "gemeente-zaanstad-raad";
    private static final String MAYOR = "gemeente-zaanstad-burgemeester";
    private static final String POLICE = "politie-noord-holland";

    private static final String APPLICATIONS = "/wbmgp/v1/designation-applications";
    private static final String PERMITS = "/wbmgp/v1/permits";
    private static final String RESEARCHES = "/wbmgp/v1/police-researches";
    private static final String REQUESTS = "/wbmgp/v1/police-requests/";

    private static final String FOUND = """
        {"findings": {"lawfulResidence": true, "urgent": false, "leavesNoDwelling": false, "localTies": false,
                      "bibobGround": false}, "certificates": {}}\
        """;
    private static final String REFUSE = "{\"outcome\": \"REFUSED\"}";

    private final Stage stage;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final LocalDate end = today.plusYears(4).minusDays(1);

    private ScenarioE(Stage stage) {
        this.stage = stage;
    }

    private static void play(Stage stage) {
        var scenario = new ScenarioE(stage);
        var income = scenario.unit("Peldersveld");
        var conduct = scenario.unit("Poelenburg");
        scenario.designate("The income requirement", income, "{\"measure\": \"ART8\"}");
        scenario.designate(
                "Research on police data", conduct, "{\"measure\": \"ART10\", \"instrument\": \"POLICE_DATA\"}");
        scenario.adoptOrdinance();
        scenario.decideOnResidence(income);
        scenario.askThePolice(conduct);
        scenario.showWhatHolds();
        EightWeeks.play(stage);
    }

    private String unit(String name) {
        return stage.play(
                        "The executive of Zaanstad describes " + name,
                        Request.post(EXECUTIVE, "/wbmgp/v1/units", """
                            {"municipalityCode": "GM0479", "kind": "AREA", "name": "%s"}\
                            """.formatted(name)),
                        Expected.of(201, fact("/name", name)).then(Event.of("unit-registered")))
                .text("/id");
    }

    private void designate(String what, String unit, String measure) {
        var application = stage.play(
                        what + ": the executive prepares an application",
                        Request.post(EXECUTIVE, APPLICATIONS, """
                            {"municipalityCode": "GM0479", "kind": "NEW", "facts": {
                              "measures": [%s], "unitIds": ["%s"], "designationIds": [], "start": "%s", "end": "%s",
                              "regionMunicipalities": ["GM0363"], "evaluationIds": [],
                              "tests": {"necessity": "a", "suitability": "b", "subsidiarity": "c", "proportionality": "d"},
                              "regionalHousing": "Enough dwellings come free in the region.",
                              "instrumentReason": "Nuisance seldom leads to a conviction."}}\
                            """.formatted(measure, unit, today, end)),
                        Expected.of(201, fact("/status", "DRAFT")).then(Event.of("designation-application-drafted")))
                .location();
        stage.play(
                "The executive cannot decide to apply",
                put(EXECUTIVE, application, "/adoption", "{\"councilDecisionOn\": \"%s\"}".formatted(today)),
                Expected.of(403, fact("/code", "COUNCIL_ONLY")));
        stage.play(
                "The council decides to apply",
                put(COUNCIL, application, "/adoption", "{\"councilDecisionOn\": \"%s\"}".formatted(today)),
                Expected.of(200, fact("/status", "ADOPTED")).then(Event.of("designation-application-adopted")));
        stage.play(
                "The council sends it: the eight weeks run",
                Request.put(COUNCIL, application, "/submission"),
                Expected.of(200, fact("/status", "RECEIVED"), fact("/receivedOn", today.toString()))
                        .then(Event.of("designation-applied", fact("/receivedOn", today.toString()))));
        stage.play(
                "The minister grants it and tells the council",
                put(STATE, application, "/decision", """
                    {"outcome": "GRANTED", "decidedOn": "%s", "reasons": "All four tests are met."}\
                    """.formatted(today)),
                Expected.of(200, fact("/status", "GRANTED"))
                        .then(
                                Event.of("designation-decided", fact("/outcome", "GRANTED"), fact("/deemed", "false")),
                                Event.of("designation-made", fact("/start", today.toString()))));
    }

    private void adoptOrdinance() {
        var ordinance = stage.play(
                        "The executive prepares the ordinance, after consultation",
                        Request.post(EXECUTIVE, "/wbmgp/v1/ordinances", """
                            {"municipalityCode": "GM0479", "facts": {"validFrom": "%s", "validTo": "%s",
                              "consulted": ["HOUSING_CORPORATIONS", "TENANT_ORGANISATIONS"], "alignedWithRegion": true,
                              "categories": [{"sector": "SOCIAL", "tenure": "RENT", "highest": "900.00"}],
                              "article8": {"hardshipClause": true},
                              "article10": {"conducts": ["VIOLENCE"], "laterJoiners": false}, "fines": []}}\
                            """.formatted(today, end)),
                        Expected.of(201, fact("/status", "DRAFT")).then(Event.of("ordinance-drafted")))
                .location();
        stage.play(
                "The council adopts the ordinance",
                Request.put(COUNCIL, ordinance, "/adoption"),
                Expected.of(200, fact("/status", "ADOPTED")).then(Event.of("ordinance-adopted")));
    }

    private void decideOnResidence(String unit) {
        var sixYears = applied("Resident since 2017-05-01, applied 2023-05-01", unit, "2023-05-01", "1990-01-01");
        stage.play(
                "Exactly six years: the permit is granted",
                put(EXECUTIVE, sixYears, "/decision", grant()),
                Expected.of(200, fact("/status", "GRANTED"))
                        .then(Event.of("permit-decided", fact("/outcome", "GRANTED"))));
        var dayShort = applied("Resident since 2017-05-01, applied 2023-04-30", unit, "2023-04-30", "1990-01-01");
        stage.play(
                "A day short: the act does not allow a permit",
                put(EXECUTIVE, dayShort, "/decision", grant()),
                Expected.of(422, fact("/code", "GRANT_NOT_ALLOWED")));
        stage.play(
                "It is refused, with ground and article",
                put(EXECUTIVE, dayShort, "/decision", REFUSE),
                Expected.of(200, fact("/decision/grounds/0", "INCOME_REQUIREMENT"))
                        .then(Event.of("permit-decided", fact("/grounds/0", "INCOME_REQUIREMENT"))));
        stage.play(
                "No ministry reads a permit",
                new Request(STATE, "GET", dayShort, "", ""),
                Expected.of(403, fact("/code", "FORBIDDEN")));
    }

    private void askThePolice(String unit) {
        var permit = applied("A seeker of seventeen applies in Poelenburg", unit, today.toString(), minor().toString());
        stage.play(
                "All other criteria are met: the executive tells the mayor",
                Request.put(EXECUTIVE, permit, "/police-research"),
                Expected.of(200, fact("/status", "POLICE_RESEARCH")).then(Event.of("police-research-asked")));
        var id = permit.substring(permit.lastIndexOf('/') + 1);
        stage.play(
                "The executive cannot ask the police itself",
                Request.post(EXECUTIVE, RESEARCHES, "{\"permitId\": \"%s\"}".formatted(id)),
                Expected.of(403, fact("/code", "MAYOR_ONLY")));
        var research = stage.play(
                        "The mayor asks the police; nothing of it is published",
                        Request.post(MAYOR, RESEARCHES, "{\"permitId\": \"%s\"}".formatted(id)),
                        Expected.of(201, fact("/status", "REQUESTED")))
                .text("/id");
        var person = stage.play(
                        "The police read whom it is about: of a minor two years count",
                        new Request(POLICE, "GET", REQUESTS + research + "/question", "", ""),
                        Expected.of(
                                200, fact("/persons/0/from", today.minusYears(2).toString())))
                .text("/persons/0/person/ref");
        stage.play(
                "What lies further back is not taken",
                supply(research, person, today.minusYears(2).minusDays(1)),
                Expected.of(422, fact("/code", "OUTSIDE_LOOKBACK")));
        stage.play("What lies within them is", supply(research, person, today.minusYears(1)), Expected.of(200));
        declare(permit, RESEARCHES + "/" + research, person);
    }

    private void declare(String permit, String research, String person) {
        var declaration = """
            {"outcome": "CONDITIONAL", "personRef": "%s", "conditions": ["No noise at night."],
             "reasons": "For the applicant only."}\
            """.formatted(person);
        stage.play(
                "Without an offered hearing the mayor cannot set conditions",
                put(MAYOR, research, "/declaration", declaration),
                Expected.of(409, fact("/code", "HEARING_REQUIRED")));
        stage.play("The mayor offers a hearing", Request.put(MAYOR, research, "/hearing-offer"), Expected.of(200));
        stage.play(
                "The mayor declares: only the outcome is told",
                put(MAYOR, research, "/declaration", declaration),
                Expected.of(200, fact("/status", "DECLARED"))
                        .then(Event.of("declaration-issued", fact("/outcome", "CONDITIONAL"))));
        stage.play(
                "The permit is granted with the mayor's conditions",
                put(EXECUTIVE, permit, "/decision", grant()),
                Expected.of(200, fact("/status", "GRANTED_CONDITIONAL"))
                        .then(Event.of("permit-decided", fact("/outcome", "GRANTED_CONDITIONAL"))));
    }

    private void showWhatHolds() {
        stage.play(
                "Everybody sees where which measure holds",
                Request.read("/wbmgp/v1/designated-units?sort=-name&on=" + today),
                Expected.of(200, fact("/items/0/name", "Poelenburg"), fact("/items/0/measures/0/measure", "ART10")));
    }

    /** The executive registers an application that came on paper, and finds nothing against it. */
    private String applied(String what, String unit, String appliedOn, String birthDate) {
        var permit = stage.play(
                        what,
                        Request.post(EXECUTIVE, PERMITS, """
                            {"municipalityCode": "GM0479", "appliedOn": "%s", "ownerConsent": true, "joinsLater": false,
                             "dwelling": {"bagId": "0479010000123456", "unitId": "%s", "sector": "SOCIAL", "tenure": "RENT",
                                          "price": "650.00"},
                             "persons": [{"name": "A. Jansen", "birthDate": "%s", "birthPlace": "Zaandam",
                                          "address": "Dorpsstraat 1, Zaandam"}],
                             "residence": [{"from": "2017-05-01"}], "incomes": []}\
                            """.formatted(appliedOn, unit, birthDate)),
                        Expected.of(201, fact("/status", "APPLIED")).then(Event.of("permit-applied")))
                .location();
        stage.play(
                "The executive records what it found",
                put(EXECUTIVE, permit, "/check", FOUND),
                Expected.of(200, fact("/status", "CHECKING")).then(Event.of("permit-checked")));
        return permit;
    }

    /** With two months to move in. */
    private String grant() {
        return "{\"outcome\": \"GRANTED\", \"occupyBy\": \"%s\"}".formatted(today.plusMonths(2));
    }

    /** Somebody who turns eighteen tomorrow. */
    private LocalDate minor() {
        return today.minusYears(18).plusDays(1);
    }

    private static Request supply(String research, String person, LocalDate happenedOn) {
        return new Request(POLICE, "PUT", REQUESTS + research + "/police-data", "", """
            {"items": [{"personRef": "%s", "conduct": "VIOLENCE", "happenedOn": "%s", "description": "A fight.",
                        "hampersInvestigation": false}], "interpretation": "Once."}\
            """.formatted(person, happenedOn));
    }

    private static Request put(String client, String resource, String step, String body) {
        return new Request(client, "PUT", resource + step, resource, body);
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
