package nl.nplv.e2e;

import nl.nplv.e2e.Expected.Event;

/**
 * The calendar's part of scenario E: Nissewaard in 2019. One application is decided in time, on another nobody decides, and four
 * years later all of it ends. The service starts anew at each moment, so what falls due while it stands still is done then.
 */
final class EightWeeks {
    private static final String SERVICE = "wbmgp";
    private static final String STATE = "ministerie-vro";
    private static final String EXECUTIVE = "gemeente-nissewaard";
    private static final String COUNCIL = "gemeente-nissewaard-raad";
    private static final String APPLICATIONS = "/wbmgp/v1/designation-applications";
    private static final String DESIGNATIONS = "/wbmgp/v1/designations?municipalityCode=GM1930&status=";

    private static final String RECEIVED = "2019-10-25T10:00:00Z";
    private static final String DECIDED = "2019-12-16T10:00:00Z";

    /** Seconds before midnight in Amsterdam, in winter. */
    private static final String LAST_EVENING = "2019-12-20T22:59:50Z";

    private static final String LAST_DAY_BUT_ONE = "2023-12-30T10:00:00Z";

    /** A second after midnight in Amsterdam, still the day before in Greenwich. */
    private static final String OVER = "2023-12-31T23:00:01Z";

    private final Stage stage;

    private EightWeeks(Stage stage) {
        this.stage = stage;
    }

    static void play(Stage stage) {
        try {
            new EightWeeks(stage).play();
        } finally {
            stage.resetClock(SERVICE);
        }
    }

    private void play() {
        stage.moveClock(SERVICE, RECEIVED);
        var decided = sent("De Akkers", """
            {"measure": "ART9"}, {"measure": "ART10", "instrument": "POLICE_DATA"}\
            """);
        var forgotten = sent("Groenewoud", "{\"measure\": \"ART9\"}");
        stage.moveClock(SERVICE, DECIDED);
        stage.play(
                "2019-12-16: the minister grants the first, in time",
                new Request(STATE, "PUT", decided + "/decision", decided, """
                    {"outcome": "GRANTED", "decidedOn": "2019-12-16", "reasons": "All four tests are met."}\
                    """),
                Expected.of(200, fact("/status", "GRANTED"), fact("/decision/end", "2023-12-31"))
                        .then(
                                Event.of("designation-decided", fact("/outcome", "GRANTED"), fact("/deemed", "false")),
                                Event.of("designation-made", fact("/end", "2023-12-31")),
                                Event.of("designation-made", fact("/end", "2023-12-31"))));
        deem(forgotten);
        expire();
    }

    private void deem(String application) {
        stage.moveClock(SERVICE, LAST_EVENING);
        stage.play(
                "2019-12-20 becomes 2019-12-21 in Amsterdam: nobody decided on the second",
                Request.read(application),
                Expected.of(200, fact("/decideBy", "2019-12-20"))
                        .then(
                                Event.of(
                                        "designation-decided",
                                        fact("/outcome", "DEEMED_GRANTED"),
                                        fact("/deemed", "true")),
                                Event.of("designation-made", fact("/deemed", "true"))));
        stage.play(
                "It is deemed granted, on the day after the term",
                Request.read(application),
                Expected.of(200, fact("/status", "DEEMED_GRANTED"), fact("/decision/decidedOn", "2019-12-21")));
        stage.play(
                "A decision is too late",
                new Request(STATE, "PUT", application + "/decision", application, """
                    {"outcome": "REJECTED", "decidedOn": "2019-12-20", "reasons": "Too late."}\
                    """),
                Expected.of(409, fact("/code", "ALREADY_DECIDED")));
    }

    private void expire() {
        stage.moveClock(SERVICE, LAST_DAY_BUT_ONE);
        stage.play(
                "2023-12-30: after a standstill of four years all begin and are announced to end, each once",
                Request.read(DESIGNATIONS + "ACTIVE"),
                Expected.of(200)
                        .then(
                                Event.of("designation-activated"),
                                Event.of("designation-activated"),
                                Event.of("designation-activated"),
                                Event.of("designation-expiring", fact("/daysLeft", "180")),
                                Event.of("designation-expiring", fact("/daysLeft", "180")),
                                Event.of("designation-expiring", fact("/daysLeft", "180"))));
        stage.moveClock(SERVICE, OVER);
        stage.play(
                "2024-01-01 in Amsterdam, not yet in Greenwich: the term is over",
                Request.read(DESIGNATIONS + "EXPIRED"),
                Expected.of(200)
                        .then(
                                Event.of("designation-expired", fact("/end", "2023-12-31")),
                                Event.of("designation-expired", fact("/end", "2023-12-31")),
                                Event.of("designation-expired", fact("/end", "2023-12-31"))));
        stage.play(
                "None holds any more",
                Request.read(DESIGNATIONS + "EXPIRED"),
                Expected.of(200, fact("/items/2/status", "EXPIRED"), fact("/items/2/terms/0/end", "2023-12-31")));
    }

    /** Drafted, adopted and sent on 2019-10-25; where it lies. */
    private String sent(String unitName, String measures) {
        var unit = stage.play(
                        "2019-10-25: the executive of Nissewaard describes " + unitName,
                        Request.post(EXECUTIVE, "/wbmgp/v1/units", """
                            {"municipalityCode": "GM1930", "kind": "AREA", "name": "%s"}\
                            """.formatted(unitName)),
                        Expected.of(201).then(Event.of("unit-registered")))
                .text("/id");
        var application = stage.play(
                        "It prepares an application for four years",
                        Request.post(EXECUTIVE, APPLICATIONS, """
                            {"municipalityCode": "GM1930", "kind": "NEW", "facts": {
                              "measures": [%s], "unitIds": ["%s"], "designationIds": [], "start": "2020-01-01",
                              "end": "2023-12-31", "regionMunicipalities": ["GM0599"], "evaluationIds": [],
                              "tests": {"necessity": "a", "suitability": "b", "subsidiarity": "c", "proportionality": "d"},
                              "regionalHousing": "Enough dwellings come free in the region.",
                              "instrumentReason": "Nuisance seldom leads to a conviction."}}\
                            """.formatted(measures, unit)),
                        Expected.of(201).then(Event.of("designation-application-drafted")))
                .location();
        stage.play(
                "The council decides to apply",
                new Request(
                        COUNCIL,
                        "PUT",
                        application + "/adoption",
                        application,
                        "{\"councilDecisionOn\": \"2019-10-24\"}"),
                Expected.of(200, fact("/status", "ADOPTED")).then(Event.of("designation-application-adopted")));
        stage.play(
                "The council sends it: the eight weeks end on a Friday",
                Request.put(COUNCIL, application, "/submission"),
                Expected.of(200, fact("/receivedOn", "2019-10-25"), fact("/decideBy", "2019-12-20"))
                        .then(Event.of("designation-applied", fact("/decideBy", "2019-12-20"))));
        return application;
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
