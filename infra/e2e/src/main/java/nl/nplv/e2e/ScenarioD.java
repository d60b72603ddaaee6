package nl.nplv.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.e2e.Expected.Event;

/**
 * Scenario D of DOMAIN 5: one file of Dordrecht for three schemes of three ministries, decided, paid, and what is
 * unspent kept for the next year. The funding service's clock stands in the window, so Dordrecht closes its file itself.
 */
final class ScenarioD {
    static final Scenario SCENARIO =
            new Scenario("D", "one file, three ministries", List.of("nplv.funding.v1"), ScenarioD::play);

    private static final String STATE = "ministerie-vro";
    private static final String SZW = "ministerie-szw";
    private static final String VWS = "ministerie-vws";
    private static final String DORDRECHT = "gemeente-dordrecht";

    private static final String BASE = "/funding/v1";
    private static final String APPLICATIONS = BASE + "/single-applications";
    private static final String LINES = BASE + "/application-lines";

    private static final String VHF = "VHF_PROGRAMME";
    private static final String ENVELOPE = "ENVELOPE_WORK_POVERTY_DEBT";
    private static final String HEALTHY = "KW_HEALTHY_ENVIRONMENT";

    private final Stage stage;

    private ScenarioD(Stage stage) {
        this.stage = stage;
    }

    private static void play(Stage stage) {
        var scenario = new ScenarioD(stage);
        scenario.register();
        var window = scenario.openSchemes();
        var application = scenario.apply(window);
        scenario.decide(application);
        var tranche = scenario.fallDue(application);
        scenario.payAndAccount(tranche);
        scenario.look();
    }

    private void register() {
        stage.play(
                "The state registers Dordrecht-West",
                Request.post(STATE, "/areas/v1/focus-areas", """
                        {"slug": "dordrecht-west", "municipalityCode": "GM0505", "provinceCode": "PV28",
                         "facts": {"name": "Dordrecht-West", "neighbourhoods": [{"kind": "BUURT", "name": "Wielwijk"}],
                                   "centroid": {"lat": 51.798, "lon": 4.661}, "startDate": "2022-07-01",
                                   "horizonYears": 20}}"""),
                Expected.of(201, fact("/status", "CANDIDATE")));
    }

    private String openSchemes() {
        var location = stage.play(
                        "The ministry of the interior announces a window",
                        Request.post("ministerie-bzk", BASE + "/windows", """
                                {"name": "One application 2023", "opens": "2023-08-01", "closes": "2023-09-30"}"""),
                        Expected.of(201, fact("/closes", "2023-09-30"))
                                .then(Event.of("window-announced", fact("/organiser", "BZK"))))
                .location();
        var window = location.substring(location.lastIndexOf('/') + 1);
        stage.play(
                "No scheme opens without an effort assessment",
                opening(STATE, VHF, window),
                Expected.of(409, fact("/code", "EFFORT_ASSESSMENT_MISSING")));
        open(STATE, VHF, window);
        open(SZW, ENVELOPE, window);
        open(VWS, HEALTHY, window);
        return window;
    }

    private void open(String ministry, String code, String window) {
        stage.play(
                "The owner of " + code + " examines whether it should go to the areas first",
                Request.post(ministry, BASE + "/effort-assessments", """
                        {"schemeCode": "%s", "consulted": [{"organisation": "GM0505", "kind": "MUNICIPALITY"}],
                         "outcome": "TARGETED", "reasoning": "The need is highest in the areas."}""".formatted(code)),
                Expected.of(201)
                        .then(Event.of("effort-assessed", fact("/schemeCode", code), fact("/outcome", "TARGETED"))));
        stage.play(
                "And opens it",
                opening(ministry, code, window),
                Expected.of(200, fact("/status", "OPEN"))
                        .then(Event.of("scheme-opened", fact("/code", code), fact("/window", window))));
    }

    private static Request opening(String ministry, String code, String window) {
        var scheme = BASE + "/funding-schemes/" + code;
        return new Request(ministry, "PUT", scheme + "/opening", scheme, "{\"windowId\": \"" + window + "\"}");
    }

    private String apply(String window) {
        var file = file(window);
        stage.play(
                "Everybody can see what Dordrecht-West can apply for",
                Request.read(BASE + "/opportunities?area=dordrecht-west"),
                Expected.of(200, fact("/items/0/schemeCode", ENVELOPE), fact("/items/0/verdict", "OPEN")));
        stage.play(
                "Dordrecht tries its file: nothing is wrong with it",
                Request.post(DORDRECHT, BASE + "/application-validations", file),
                Expected.of(201, fact("/acceptable", "true"), fact("/total", "2860000.00")));
        var application = stage.play(
                        "Dordrecht begins its file",
                        Request.post(DORDRECHT, APPLICATIONS, file),
                        Expected.of(201, fact("/status", "DRAFT")).then(Event.of("single-application-drafted")))
                .location();
        stage.play(
                "And hands it in: one receipt, three ministries",
                Request.put(DORDRECHT, application, "/submission"),
                Expected.of(200, fact("/status", "ROUTED"))
                        .then(
                                Event.of(
                                        "single-application-submitted",
                                        fact("/lineCount", "3"),
                                        fact("/total", "2860000.00")),
                                Event.of("line-routed", fact("/ministry", "VRO")),
                                Event.of("line-routed", fact("/ministry", "SZW")),
                                Event.of("line-routed", fact("/ministry", "VWS")),
                                Event.of("single-application-routed")));
        stage.play(
                "A second file is refused",
                Request.post(DORDRECHT, APPLICATIONS, file),
                Expected.of(409, fact("/code", "APPLICATION_EXISTS")));
        return application;
    }

    private static String file(String window) {
        return """
                {"municipalityCode": "GM0505", "focusAreaSlug": "dordrecht-west", "windowId": "%s",
                 "contactPoint": "Programme office Dordrecht-West", "lines": [
                  {"schemeCode": "VHF_PROGRAMME", "theme": "PROGRAMME_ORGANISATION", "activities": "A programme organisation.",
                   "years": [{"year": 2023, "amount": "500000"}, {"year": 2024, "amount": "500000"},
                             {"year": 2025, "amount": "500000"}]},
                  {"schemeCode": "ENVELOPE_WORK_POVERTY_DEBT", "theme": "WORK_POVERTY_DEBT",
                   "activities": "Debt counselling near home.", "years": [{"year": 2023, "amount": "1000000"}]},
                  {"schemeCode": "KW_HEALTHY_ENVIRONMENT", "theme": "HEALTHY_ENVIRONMENT", "activities": "Sports fields.",
                   "years": [{"year": 2023, "amount": "120000"}, {"year": 2024, "amount": "120000"},
                             {"year": 2025, "amount": "120000"}]}]}""".formatted(window);
    }

    private void decide(String application) {
        var id = application.substring(application.lastIndexOf('/') + 1);
        var envelope = line(id, ENVELOPE);
        stage.play(
                "SZW takes up its line",
                Request.put(SZW, envelope, "/review"),
                Expected.of(200, fact("/status", "IN_REVIEW")).then(Event.of("line-taken-up")));
        stage.play(
                "OCW cannot decide a line of SZW",
                decision("ministerie-ocw", envelope),
                Expected.of(403, fact("/code", "NOT_SCHEME_OWNER")));
        stage.play(
                "Nor is anything decided while Dordrecht may amend its file",
                decision(SZW, envelope),
                Expected.of(409, fact("/code", "AMENDABLE")));
        stage.play(
                "Dordrecht says that its file is complete, so that nobody waits for the window to close",
                Request.put(DORDRECHT, application, "/completion"),
                Expected.of(200, fact("/status", "ROUTED"), fact("/completedOn", "2023-09-15"))
                        .then(Event.of("single-application-completed")));
        stage.play("SZW grants it", decision(SZW, envelope), granted("1000000.00"));
        grant(STATE, line(id, VHF), "1500000.00");
        var healthy = line(id, HEALTHY);
        stage.play(
                "VWS takes up the last line",
                Request.put(VWS, healthy, "/review"),
                Expected.of(200, fact("/status", "IN_REVIEW")).then(Event.of("line-taken-up")));
        stage.play("VWS grants it: the last decision decides the file", decision(VWS, healthy), lastGranted());
    }

    private void grant(String ministry, String line, String amount) {
        stage.play(
                "The state takes up its line",
                Request.put(ministry, line, "/review"),
                Expected.of(200, fact("/status", "IN_REVIEW")).then(Event.of("line-taken-up")));
        stage.play("And grants it", decision(ministry, line), granted(amount));
    }

    private static Expected granted(String amount) {
        return Expected.of(200, fact("/status", "GRANTED"))
                .then(Event.of("line-decided", fact("/outcome", "GRANTED"), fact("/amount", amount)));
    }

    private static Expected lastGranted() {
        var events = new ArrayList<Event>();
        events.add(Event.of("line-decided", fact("/amount", "360000.00")));
        events.add(Event.of("application-decided", fact("/granted", "2860000.00")));
        grantWithTranches(VHF, 3).forEach(events::add);
        grantWithTranches(ENVELOPE, 1).forEach(events::add);
        grantWithTranches(HEALTHY, 3).forEach(events::add);
        return Expected.of(200, fact("/status", "GRANTED")).then(events.toArray(Event[]::new));
    }

    private static Stream<Event> grantWithTranches(String code, int tranches) {
        return Stream.concat(
                Stream.of(Event.of("grant-awarded", fact("/schemeCode", code))),
                Stream.generate(() -> Event.of("tranche-planned")).limit(tranches));
    }

    private static Request decision(String ministry, String line) {
        return new Request(ministry, "PUT", line + "/decision", line, "{\"outcome\": \"GRANTED\"}");
    }

    private String line(String application, String code) {
        var answer = stage.play(
                "Where the line of " + code + " stands",
                Request.read(LINES + "?applicationId=" + application + "&schemeCode=" + code),
                Expected.of(200, fact("/items/0/status", "RECEIVED")));
        return LINES + "/" + answer.text("/items/0/id");
    }

    /** Path of the tranche of SZW. */
    private String fallDue(String application) {
        var due = Event.of("tranche-due", fact("/year", "2023"));
        stage.play(
                "The money of 2023 falls due by itself",
                Request.read(BASE + "/tranches?municipality=GM0505"),
                Expected.of(200).then(due, due, due));
        stage.play(
                "The file is decided",
                Request.read(application),
                Expected.of(200, fact("/status", "DECIDED"), fact("/granted", "2860000.00")));
        var answer = stage.play(
                "SZW sees what it has to pay",
                Request.read(BASE + "/tranches?ministry=SZW&status=DUE"),
                Expected.of(200, fact("/items/0/amount", "1000000.00")));
        return BASE + "/tranches/" + answer.text("/items/0/id");
    }

    private void payAndAccount(String tranche) {
        stage.play(
                "SZW makes a payment list for its finance system",
                Request.post(SZW, BASE + "/payment-instructions", ""),
                Expected.of(201, fact("/total", "1000000.00"))
                        .then(
                                Event.of("tranche-instructed"),
                                Event.of("payments-instructed", fact("/trancheCount", "1"))));
        var paid = stage.play(
                "The finance system confirms",
                new Request(SZW, "PUT", tranche + "/payment", "", """
                        {"paidOn": "2023-09-15", "reference": "FIN-2023-0815"}"""),
                Expected.of(200, fact("/status", "PAID"))
                        .then(
                                Event.of("tranche-paid", fact("/year", "2023"), fact("/amount", "1000000.00")),
                                Event.of("grant-paying")));
        stage.play(
                "Dordrecht reports 2023: what is unspent is kept for 2024",
                Request.post(DORDRECHT, BASE + "/spending-reports", """
                        {"grantId": "%s", "year": 2023, "spent": "800000", "reserved": "200000"}""".formatted(paid.text("/grantId"))),
                Expected.of(201, fact("/unspent", "0.00"))
                        .then(
                                Event.of("spending-reported", fact("/spent", "800000.00")),
                                Event.of(
                                        "budget-reserved",
                                        fact("/fromYear", "2023"),
                                        fact("/toYear", "2024"),
                                        fact("/amount", "200000.00"))));
    }

    private void look() {
        stage.play(
                "Everybody can see all money in the area, across ministries",
                Request.read(BASE + "/integral-views/dordrecht-west"),
                Expected.of(
                        200,
                        fact("/total/asked", "2860000.00"),
                        fact("/total/granted", "2860000.00"),
                        fact("/total/paid", "1000000.00"),
                        fact("/total/spent", "800000.00"),
                        fact("/total/reserved", "200000.00")));
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
