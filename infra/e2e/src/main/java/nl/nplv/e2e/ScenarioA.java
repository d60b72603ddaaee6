package nl.nplv.e2e;

import java.util.List;
import nl.nplv.e2e.Expected.Event;

/**
 * Scenario A of DOMAIN 5: an area enters the programme, gets its agreement, alliance and representative, and shows a first
 * difference against its baseline.
 */
final class ScenarioA {
    static final Scenario SCENARIO =
            new Scenario("A", "from candidate to measured area", List.of("nplv.areas.v1"), ScenarioA::play);

    private static final String STATE = "ministerie-vro";
    private static final String ZAANSTAD = "gemeente-zaanstad";
    private static final String SZW = "ministerie-szw";
    private static final String OFFICE = "programmabureau-zaandam-oost";

    private static final String AREAS = "/areas/v1/focus-areas";
    private static final String AREA = AREAS + "/zaandam-oost";

    private final Stage stage;

    private ScenarioA(Stage stage) {
        this.stage = stage;
    }

    private static void play(Stage stage) {
        var scenario = new ScenarioA(stage);
        scenario.register();
        scenario.agree();
        scenario.formAlliance();
        scenario.appointRepresentative();
        scenario.finaliseIndicator();
        scenario.measure();
    }

    private void register() {
        stage.play(
                "The state registers Zaandam-Oost as a candidate",
                Request.post(STATE, AREAS, """
                        {"slug": "zaandam-oost", "municipalityCode": "GM0479", "provinceCode": "PV27",
                         "facts": {"name": "Zaandam-Oost", "neighbourhoods": [{"kind": "BUURT", "name": "Poelenburg"}],
                                   "centroid": {"lat": 52.438, "lon": 4.843}, "startDate": "2022-07-01",
                                   "horizonYears": 20}}"""),
                Expected.of(201, fact("/status", "CANDIDATE"))
                        .then(Event.of("focus-area-registered", fact("/municipalityCode", "GM0479"))));
        stage.play(
                "It cannot start yet: nobody has signed an agreement",
                Request.put(STATE, AREA, "/activation"),
                Expected.of(409, fact("/code", "AGREEMENT_NOT_SIGNED")));
    }

    private void agree() {
        var agreement = stage.play(
                        "The state drafts the agreement with Zaanstad",
                        Request.post(STATE, AREA + "/agreements", """
                        {"commitments": [
                          {"party": "MUNICIPALITY", "kind": "INTEGRAL_PLAN", "text": "A plan for twenty years, made with residents."},
                          {"party": "MUNICIPALITY", "kind": "ALLIANCE", "text": "The mayor chairs the alliance meeting."},
                          {"party": "MUNICIPALITY", "kind": "PROGRAMME_OFFICE", "text": "An office that works independently."},
                          {"party": "RIJK", "kind": "NATIONAL_REPRESENTATIVE", "text": "A high official sits in the meeting."},
                          {"party": "RIJK", "kind": "EFFORT_OBLIGATION", "text": "Schemes are examined for priority here."}]}"""),
                        Expected.of(201, fact("/status", "DRAFT")).then(Event.of("agreement-drafted")))
                .location();
        stage.play(
                "The state signs",
                Request.put(STATE, agreement, "/signatures/RIJK"),
                Expected.of(200, fact("/status", "PARTLY_SIGNED"))
                        .then(Event.of("agreement-signed", fact("/party", "RIJK"), fact("/complete", "false"))));
        stage.play(
                "The executive of Zaanstad signs",
                Request.put(ZAANSTAD, agreement, "/signatures/MUNICIPALITY"),
                Expected.of(200, fact("/status", "SIGNED"))
                        .then(Event.of("agreement-signed", fact("/party", "MUNICIPALITY"), fact("/complete", "true"))));
        stage.play(
                "Now the area can start",
                Request.put(STATE, AREA, "/activation"),
                Expected.of(200, fact("/status", "ACTIVE"))
                        .then(Event.of(
                                "focus-area-activated",
                                fact("/name", "Zaandam-Oost"),
                                fact("/municipalityCode", "GM0479"))));
    }

    private void formAlliance() {
        stage.play(
                "The executive forms the alliance: mayor, corporation and police",
                Request.post(ZAANSTAD, AREA + "/alliances", """
                        {"mayorId": "gemeente-zaanstad-burgemeester", "members": [
                          {"orgId": "woningcorporatie-parteon", "type": "HOUSING_CORPORATION", "from": "2022-09-01"},
                          {"orgId": "politie-noord-holland", "type": "POLICE", "from": "2022-09-01"}]}"""),
                Expected.of(201, fact("/status", "ACTIVE"))
                        .then(Event.of("alliance-formed", fact("/memberCount", "2"))));
    }

    private void appointRepresentative() {
        var representative = stage.play(
                        "The ministry of SZW nominates a director-general",
                        Request.post(SZW, AREA + "/representatives", """
                        {"name": "A. de Vries", "rank": "DG", "ministry": "SZW", "from": "2022-10-01"}"""),
                        Expected.of(201, fact("/status", "NOMINATED"))
                                .then(Event.of(
                                        "representative-nominated", fact("/ministry", "SZW"), fact("/rank", "DG"))))
                .location();
        stage.play(
                "The coordinating ministry confirms",
                Request.put(STATE, representative, "/appointment"),
                Expected.of(200, fact("/status", "APPOINTED"))
                        .then(Event.of("representative-appointed", fact("/ministry", "SZW"), fact("/rank", "DG"))));
    }

    private void finaliseIndicator() {
        stage.play(
                "The state proposes an indicator of safety",
                Request.post(STATE, "/areas/v1/indicators", """
                        {"code": "FEELS_UNSAFE", "set": "PROGRAMME", "facts": {
                          "name": "Residents who feel unsafe in their neighbourhood", "goal": "SAFETY", "source": "Veiligheidsmonitor", "unit": "%",
                          "higherIsBetter": false, "kind": "QUANT", "interventionIds": []}}"""),
                Expected.of(201, fact("/status", "PROPOSED"))
                        .then(Event.of("indicator-proposed", fact("/code", "FEELS_UNSAFE"), fact("/goal", "SAFETY"))));
        stage.play(
                "Means and interventions are fixed: the set becomes final",
                Request.post(STATE, "/areas/v1/indicator-sets", """
                        {"codes": ["FEELS_UNSAFE"], "date": "2023-01-15", "nationalMeansFixedOn": "2022-12-01",
                         "interventionsFixedOn": "2022-12-15"}"""),
                Expected.of(201, fact("/codes/0", "FEELS_UNSAFE"))
                        .then(
                                Event.of("indicator-set-finalised", fact("/codes/0", "FEELS_UNSAFE")),
                                Event.of("indicator-finalised", fact("/code", "FEELS_UNSAFE"))));
    }

    private void measure() {
        record("The office records the baseline", "2023-H1", "38.0", true);
        record("A year later fewer feel unsafe", "2024-H1", "36.5", false);
        stage.play(
                "The dashboard shows the difference to everybody",
                Request.read(AREA + "/dashboard"),
                Expected.of(
                        200,
                        fact("/indicators/0/code", "FEELS_UNSAFE"),
                        fact("/indicators/0/difference", "-1.5"),
                        fact("/indicators/0/direction", "BETTER")));
    }

    private void record(String what, String period, String value, boolean baseline) {
        var shown = Json.text(Json.read(value));
        stage.play(
                what,
                Request.post(OFFICE, "/areas/v1/measurements", """
                        {"indicatorCode": "FEELS_UNSAFE", "focusAreaSlug": "zaandam-oost", "period": "%s", "value": %s,
                         "baseline": %s, "source": "Veiligheidsmonitor"}""".formatted(period, value, baseline)),
                Expected.of(201, fact("/value", shown), fact("/baseline", String.valueOf(baseline)))
                        .then(Event.of(
                                "measurement-recorded",
                                fact("/indicatorCode", "FEELS_UNSAFE"),
                                fact("/period", period),
                                fact("/value", shown),
                                fact("/baseline", String.valueOf(baseline)))));
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
