package nl.nplv.e2e;

import java.util.List;
import nl.nplv.e2e.Expected.Event;

/**
 * Scenario B of DOMAIN 5: Breda-Noord writes its plan and adopts it, meets a bottleneck that the representative takes up, and what
 * came of it is shared as a lesson; the report of the half-year is compiled and frozen.
 */
final class ScenarioB {
    static final Scenario SCENARIO = new Scenario(
            "B",
            "an area adopts its plan, and a bottleneck becomes a lesson",
            List.of("nplv.areas.v1", "nplv.plans.v1"),
            ScenarioB::play);

    private static final String STATE = "ministerie-vro";
    private static final String BREDA = "gemeente-breda";
    private static final String MAYOR = "gemeente-breda-burgemeester";
    private static final String OCW = "ministerie-ocw";
    private static final String OFFICE = "programmabureau-breda-noord";
    private static final String REPRESENTATIVE = "rijksvertegenwoordiger-breda-noord";
    private static final String GUIDE = "kennispartner-ipw";

    private static final String AREAS = "/areas/v1/focus-areas";
    private static final String AREA = AREAS + "/breda-noord";
    private static final String PLANS = "/plans/v1/plans";
    private static final String REPORTS = "/plans/v1/progress-reports";

    private final Stage stage;

    private ScenarioB(Stage stage) {
        this.stage = stage;
    }

    private static void play(Stage stage) {
        var scenario = new ScenarioB(stage);
        scenario.prepareArea();
        scenario.appointRepresentative();
        var plan = scenario.draftPlan();
        var bottleneck = scenario.reportBottleneck();
        var meeting = scenario.scheduleMeeting(plan, bottleneck);
        scenario.tablePlan(plan, meeting);
        scenario.tableBottleneck(bottleneck, meeting);
        scenario.holdMeeting(meeting);
        scenario.adoptPlan(plan);
        scenario.solveBottleneck(bottleneck);
        scenario.shareLesson(bottleneck);
        scenario.reportToParliament();
    }

    private void prepareArea() {
        stage.play(
                "The state registers Breda-Noord",
                Request.post(STATE, AREAS, """
                        {"slug": "breda-noord", "municipalityCode": "GM0758", "provinceCode": "PV30",
                         "facts": {"name": "Breda-Noord", "neighbourhoods": [], "centroid": {"lat": 51.606, "lon": 4.785},
                                   "startDate": "2022-07-01", "horizonYears": 20}}"""),
                Expected.of(201).then(Event.of("focus-area-registered", fact("/municipalityCode", "GM0758"))));
        var agreement = stage.play(
                        "State and municipality draft their agreement",
                        Request.post(STATE, AREA + "/agreements", """
                        {"commitments": [
                          {"party": "MUNICIPALITY", "kind": "INTEGRAL_PLAN", "text": "A plan for twenty years, made with residents."},
                          {"party": "MUNICIPALITY", "kind": "ALLIANCE", "text": "The mayor chairs the alliance meeting."},
                          {"party": "MUNICIPALITY", "kind": "PROGRAMME_OFFICE", "text": "An office that works independently."},
                          {"party": "RIJK", "kind": "NATIONAL_REPRESENTATIVE", "text": "A high official sits in the meeting."},
                          {"party": "RIJK", "kind": "EFFORT_OBLIGATION", "text": "Schemes are examined for priority here."}]}"""),
                        Expected.of(201).then(Event.of("agreement-drafted")))
                .location();
        stage.play(
                "The state signs",
                Request.put(STATE, agreement, "/signatures/RIJK"),
                Expected.of(200).then(Event.of("agreement-signed", fact("/complete", "false"))));
        stage.play(
                "The executive of Breda signs",
                Request.put(BREDA, agreement, "/signatures/MUNICIPALITY"),
                Expected.of(200).then(Event.of("agreement-signed", fact("/complete", "true"))));
        stage.play(
                "The area starts",
                Request.put(STATE, AREA, "/activation"),
                Expected.of(200, fact("/status", "ACTIVE")).then(Event.of("focus-area-activated")));
        stage.play(
                "The executive forms the alliance",
                Request.post(BREDA, AREA + "/alliances", """
                        {"mayorId": "gemeente-breda-burgemeester", "members": [
                          {"orgId": "woningcorporatie-alwel", "type": "HOUSING_CORPORATION", "from": "2022-09-01"},
                          {"orgId": "politie-zeeland-west-brabant", "type": "POLICE", "from": "2022-09-01"}]}"""),
                Expected.of(201, fact("/status", "ACTIVE")).then(Event.of("alliance-formed")));
    }

    private void appointRepresentative() {
        var representative = stage.play(
                        "The ministry of OCW nominates a director",
                        Request.post(OCW, AREA + "/representatives", """
                        {"name": "B. Jansen", "rank": "DIRECTOR", "ministry": "OCW", "from": "2022-10-01"}"""),
                        Expected.of(201).then(Event.of("representative-nominated", fact("/ministry", "OCW"))))
                .location();
        stage.play(
                "The coordinating ministry confirms",
                Request.put(STATE, representative, "/appointment"),
                Expected.of(200).then(Event.of("representative-appointed", fact("/ministry", "OCW"))));
    }

    private String draftPlan() {
        var plan = stage.play(
                        "The office drafts a plan with three challenges; on what residents are involved is still open",
                        Request.post(OFFICE, PLANS, """
                        {"focusAreaSlug": "breda-noord", "periodFrom": 2023, "periodTo": 2043,
                         "analysis": "One in three households has debts.",
                         "residentInvolvement": {"how": "City talks in every neighbourhood.", "onWhat": "", "processIds": []},
                         "challenges": [
                           {"goal": "PERSPECTIVE", "domain": "WORK_DEBT", "description": "Debts", "priority": 1},
                           {"goal": "LIVING_ENVIRONMENT", "domain": "HOUSING", "description": "Mould in homes", "priority": 2},
                           {"goal": "SAFETY", "domain": "SAFETY", "description": "Young people and crime", "priority": 3}]}"""),
                        Expected.of(201, fact("/status", "DRAFT"))
                                .then(
                                        Event.of("plan-drafted", fact("/periodTo", "2043")),
                                        Event.of("analysis-written"),
                                        Event.of("resident-involvement-written"),
                                        Event.of("challenge-added", fact("/domain", "WORK_DEBT")),
                                        Event.of("challenge-added", fact("/domain", "HOUSING")),
                                        Event.of("challenge-added", fact("/domain", "SAFETY"))))
                .location();
        stage.play(
                "The mayor cannot adopt it: on what are residents involved?",
                Request.put(MAYOR, plan, "/adoption"),
                Expected.of(422, fact("/code", "RESIDENT_INVOLVEMENT_MISSING")));
        var involvement = plan + "/resident-involvement";
        stage.play(
                "The office fills it in",
                put(OFFICE, involvement, "", """
                        {"how": "City talks in every neighbourhood.", "onWhat": "Priorities and renovation.", "processIds": []}"""),
                Expected.of(200).then(Event.of("resident-involvement-written")));
        stage.play(
                "Nor while it was not tabled",
                Request.put(MAYOR, plan, "/adoption"),
                Expected.of(409, fact("/code", "PLAN_NOT_TABLED")));
        stage.play(
                "Residents are asked",
                Request.put(OFFICE, plan, "/resident-input"),
                Expected.of(200, fact("/status", "RESIDENT_INPUT")).then(Event.of("resident-input-asked")));
        return plan;
    }

    private String reportBottleneck() {
        return stage.play(
                        "The office reports what stands in its way",
                        Request.post(OFFICE, "/plans/v1/bottlenecks", """
                        {"focusAreaSlug": "breda-noord", "facts": {"title": "Debt data cannot be shared",
                         "description": "The office may not see which households are in arrears.", "cause": "LAW",
                         "ministry": "SZW", "nationalAction": true}}"""),
                        Expected.of(201, fact("/status", "REPORTED"))
                                .then(Event.of("bottleneck-reported", fact("/cause", "LAW"))))
                .location();
    }

    private String scheduleMeeting(String plan, String bottleneck) {
        var meeting = stage.play(
                        "The office schedules a meeting of the alliance",
                        Request.post(OFFICE, AREA + "/meetings", """
                        {"scheduledAt": "2023-09-01T14:00:00+02:00"}"""),
                        Expected.of(201).then(Event.of("alliance-meeting-scheduled")))
                .location();
        putOnAgenda("The plan is on its agenda", meeting, "PLAN", plan);
        putOnAgenda("And so is the bottleneck", meeting, "BOTTLENECK", bottleneck);
        return meeting;
    }

    private void putOnAgenda(String what, String meeting, String type, String item) {
        stage.play(
                what,
                Request.post(OFFICE, meeting + "/agenda-items", """
                        {"type": "%s", "refId": "%s"}""".formatted(type, id(item))),
                Expected.of(201).then(Event.of("agenda-item-added", fact("/refId", id(item)))));
    }

    private void tablePlan(String plan, String meeting) {
        stage.play(
                "The office tables the plan",
                put(OFFICE, plan, "/tabling", """
                        {"meetingId": "%s"}""".formatted(id(meeting))),
                Expected.of(200, fact("/status", "TABLED"))
                        .then(Event.of("plan-tabled", fact("/meetingId", id(meeting)))));
    }

    private void tableBottleneck(String bottleneck, String meeting) {
        stage.play(
                "The office tables the bottleneck",
                put(OFFICE, bottleneck, "/tabling", """
                        {"meetingId": "%s"}""".formatted(id(meeting))),
                Expected.of(200, fact("/status", "TABLED")).then(Event.of("bottleneck-tabled")));
    }

    private void holdMeeting(String meeting) {
        stage.play(
                "The mayor closes the meeting",
                put(MAYOR, meeting, "/closing", """
                        {"chairedBy": "MAYOR", "attendance": [{"orgId": "gemeente-breda-burgemeester", "role": "MAYOR"}],
                         "decisions": [{"text": "The plan is adopted."}]}"""),
                Expected.of(200, fact("/status", "HELD"))
                        .then(Event.of("alliance-meeting-held", fact("/chairedBy", "MAYOR"))));
    }

    private void adoptPlan(String plan) {
        stage.play(
                "Now the mayor adopts the plan for the alliance",
                Request.put(MAYOR, plan, "/adoption"),
                Expected.of(200, fact("/status", "ADOPTED"), fact("/versions/0/number", "1"))
                        .then(Event.of("plan-adopted", fact("/planVersion", "1"), fact("/challengeCount", "3"))));
        stage.play(
                "Everybody can read the adopted version",
                Request.read(plan + "/versions/1"),
                Expected.of(200, fact("/document/challenges/0/facts/description", "Debts")));
    }

    private void solveBottleneck(String bottleneck) {
        stage.play(
                "The representative cannot decline because it is another ministry's field",
                put(REPRESENTATIVE, bottleneck, "/decline", """
                        {"reason": "OTHER_MINISTRY"}"""),
                Expected.of(422, fact("/code", "REP_CANNOT_DECLINE")));
        stage.play(
                "The representative, of OCW, takes it up although it is a matter of SZW",
                Request.put(REPRESENTATIVE, bottleneck, "/take-up"),
                Expected.of(200, fact("/status", "TAKEN_UP"))
                        .then(Event.of("bottleneck-taken-up", fact("/ministry", "OCW"))));
        stage.play(
                "The state sends it to the practice track",
                put(STATE, bottleneck, "/route", """
                        {"track": "PRACTICE"}"""),
                Expected.of(200, fact("/status", "ANALYSING"))
                        .then(Event.of("bottleneck-routed", fact("/track", "PRACTICE"))));
        stage.play(
                "A covenant is legally possible and can be executed",
                put(GUIDE, bottleneck, "/tests", """
                        {"legallyPossible": true, "executable": true}"""),
                Expected.of(200).then(Event.of("bottleneck-tested", fact("/executable", "true"))));
        stage.play(
                "That is the breakthrough",
                put(GUIDE, bottleneck, "/outcome", """
                        {"outcome": "BREAKTHROUGH", "resolution": "A covenant lets corporations report arrears early."}"""),
                Expected.of(200, fact("/status", "BREAKTHROUGH")).then(Event.of("breakthrough-reached")));
    }

    private void shareLesson(String bottleneck) {
        var lesson = stage.play(
                        "The knowledge partner writes the lesson down",
                        Request.post(GUIDE, "/plans/v1/lessons", """
                        {"title": "Schulden eerder in beeld", "theme": "WORK_DEBT", "source": "Breda-Noord 2023",
                         "body": "Corporaties die huurachterstanden vroeg melden, voorkomen ontruimingen.",
                         "focusAreaSlug": "breda-noord", "sharedVia": "WIJKWIJZER"}"""),
                        Expected.of(201).then(Event.of("lesson-drafted")))
                .location();
        stage.play(
                "And publishes it",
                Request.put(GUIDE, lesson, "/publication"),
                Expected.of(200, fact("/status", "PUBLISHED"))
                        .then(Event.of("lesson-published", fact("/theme", "WORK_DEBT"))));
        stage.play(
                "The bottleneck is shared as that lesson",
                put(GUIDE, bottleneck, "/sharing", """
                        {"lessonId": "%s"}""".formatted(id(lesson))),
                Expected.of(200, fact("/status", "SHARED")).then(Event.of("bottleneck-shared")));
        stage.play(
                "Every municipality finds it, in its own words",
                Request.read("/plans/v1/found-lessons?words=huurachterstand&focusAreaSlug=breda-noord"),
                Expected.of(200, fact("/items/0/id", id(lesson))));
    }

    private void reportToParliament() {
        stage.play(
                "A half-year that is not over has no report",
                Request.post(STATE, REPORTS, """
                        {"half": "2099-H2"}"""),
                Expected.of(409, fact("/code", "HALF_NOT_OVER")));
        var report = stage.play(
                        "The state compiles the second half of 2023",
                        Request.post(STATE, REPORTS, """
                        {"half": "2023-H2"}"""),
                        Expected.of(201, fact("/status", "DRAFT"))
                                .then(Event.of("progress-report-compiled", fact("/half", "2023-H2"))))
                .location();
        stage.play(
                "And publishes it: it never changes",
                Request.put(STATE, report, "/publication"),
                Expected.of(200, fact("/status", "PUBLISHED"))
                        .then(Event.of("progress-report-published", fact("/half", "2023-H2"))));
        stage.play(
                "There is one report per half-year",
                Request.post(STATE, REPORTS, """
                        {"half": "2023-H2"}"""),
                Expected.of(409, fact("/code", "REPORT_EXISTS")));
    }

    private static Request put(String client, String resource, String step, String body) {
        return new Request(client, "PUT", resource + step, resource, body);
    }

    private static String id(String path) {
        return path.replaceAll(".*/", "");
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
