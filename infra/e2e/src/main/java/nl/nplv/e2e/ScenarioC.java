package nl.nplv.e2e;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.e2e.Expected.Event;

/**
 * Scenario C of DOMAIN 5: a citizens' assembly from announcement to feedback, a repair café from idea to a paid grant, money of the
 * state refused, and a signal answered on day 20. The participation service believes that it is 15 April 2023, and then 5 May.
 */
final class ScenarioC {
    static final Scenario SCENARIO = new Scenario(
            "C",
            "residents take part, and are heard",
            List.of("nplv.areas.v1", "nplv.participation.v1"),
            ScenarioC::play);

    /** Moment at which the participation service begins, so that the assembly's last day is today. */
    static final String BEGINS = "2023-04-15T08:00:00Z";

    /** Twenty days later the signal is answered. */
    private static final String DAY_20 = "2023-05-05T08:00:00Z";

    private static final int CONTRIBUTIONS = 120;

    private static final String STATE = "ministerie-vro";
    private static final String SZW = "ministerie-szw";
    private static final String HEERLEN = "gemeente-heerlen";
    private static final String MAYOR = "gemeente-heerlen-burgemeester";
    private static final String OFFICE = "programmabureau-heerlen-noord";
    private static final String ANYBODY = "";

    private static final String AREA = "/areas/v1/focus-areas/heerlen-noord";
    private static final String BASE = "/participation/v1";

    private final Stage stage;

    private ScenarioC(Stage stage) {
        this.stage = stage;
    }

    private static void play(Stage stage) {
        var scenario = new ScenarioC(stage);
        scenario.enterProgramme();
        scenario.formAlliance();
        var decision = scenario.decideOnFund();
        var process = scenario.openAssembly();
        scenario.contribute(process);
        scenario.feedBack(process);
        var initiative = scenario.supportRepairCafe();
        scenario.grant(scenario.createFund(decision), initiative);
        scenario.answerSignal();
    }

    private void enterProgramme() {
        stage.play(
                "The state registers Heerlen-Noord",
                Request.post(STATE, "/areas/v1/focus-areas", """
                        {"slug": "heerlen-noord", "municipalityCode": "GM0917", "provinceCode": "PV31",
                         "facts": {"name": "Heerlen-Noord", "neighbourhoods": [{"kind": "BUURT", "name": "Heerlerheide"}],
                                   "centroid": {"lat": 50.918, "lon": 5.950}, "startDate": "2022-07-01",
                                   "horizonYears": 25}}"""),
                Expected.of(201, fact("/status", "CANDIDATE")).then(Event.of("focus-area-registered")));
        var agreement = stage.play(
                        "The state drafts the agreement with Heerlen",
                        Request.post(STATE, AREA + "/agreements", """
                        {"commitments": [
                          {"party": "MUNICIPALITY", "kind": "INTEGRAL_PLAN", "text": "A plan for 25 years, made with residents."},
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
                "The executive of Heerlen signs",
                Request.put(HEERLEN, agreement, "/signatures/MUNICIPALITY"),
                Expected.of(200).then(Event.of("agreement-signed", fact("/complete", "true"))));
        stage.play(
                "The area starts",
                Request.put(STATE, AREA, "/activation"),
                Expected.of(200, fact("/status", "ACTIVE")).then(Event.of("focus-area-activated")));
    }

    private void formAlliance() {
        stage.play(
                "The executive forms the alliance",
                Request.post(HEERLEN, AREA + "/alliances", """
                        {"mayorId": "gemeente-heerlen-burgemeester", "members": [
                          {"orgId": "woningcorporatie-weller", "type": "HOUSING_CORPORATION", "from": "2022-09-01"},
                          {"orgId": "politie-limburg", "type": "POLICE", "from": "2022-09-01"}]}"""),
                Expected.of(201, fact("/status", "ACTIVE")).then(Event.of("alliance-formed")));
    }

    private String decideOnFund() {
        var meeting = stage.play(
                        "The office schedules a meeting of the alliance",
                        Request.post(OFFICE, AREA + "/meetings", """
                        {"scheduledAt": "2023-03-20T14:00:00+01:00"}"""),
                        Expected.of(201).then(Event.of("alliance-meeting-scheduled")))
                .location();
        return stage.play(
                        "The alliance decides that there is a residents' fund",
                        put(MAYOR, meeting, "/closing", """
                        {"chairedBy": "MAYOR", "attendance": [{"orgId": "gemeente-heerlen-burgemeester", "role": "MAYOR"}],
                         "decisions": [{"text": "There is a residents' fund."}]}"""),
                        Expected.of(200, fact("/status", "HELD"))
                                .then(Event.of("alliance-meeting-held", fact("/chairedBy", "MAYOR"))))
                .text("/decisions/0/id");
    }

    private String openAssembly() {
        var process = stage.play(
                        "The office announces a citizens' assembly",
                        Request.post(OFFICE, BASE + "/processes", """
                        {"focusAreaSlug": "heerlen-noord", "facts": {
                          "title": "Citizens' assembly Heerlen-Noord", "onWhat": "Priorities of the plan until 2047",
                          "form": "CITIZENS_ASSEMBLY", "phase": "PRIORITY", "influence": "ADVISE",
                          "reachTargets": [{"group": "FIRST_TIME_PARTICIPANTS", "unreached": true}],
                          "questions": [{"id": "first", "kind": "CHOICE", "text": "What comes first?", "options": [
                            {"id": "homes", "label": "Homes"}, {"id": "safety", "label": "Safety"}]}],
                          "from": "2023-03-01", "to": "2023-04-15"}}"""),
                        Expected.of(201, fact("/status", "PLANNED"))
                                .then(Event.of("participation-planned", fact("/form", "CITIZENS_ASSEMBLY"))))
                .location();
        stage.play(
                "It opens",
                Request.put(OFFICE, process, "/opening"),
                Expected.of(200, fact("/status", "OPEN"))
                        .then(Event.of("participation-opened", fact("/form", "CITIZENS_ASSEMBLY"))));
        return process;
    }

    private void contribute(String process) {
        var contributions = IntStream.rangeClosed(1, CONTRIBUTIONS)
                .mapToObj(i -> Request.post(
                        ANYBODY, process + "/contributions", """
                        {"text": "Contribution %d", "answers": [{"questionId": "first", "choices": ["%s"]}]}""".formatted(i, i % 3 == 0 ? "safety" : "homes")))
                .toList();
        stage.playTogether(
                CONTRIBUTIONS + " residents contribute without an account, all at once",
                contributions,
                Expected.of(201, fact("/status", "PENDING")).then(Event.of("contribution-received")));
        stage.play(
                "Everybody sees what they say together",
                Request.read(process + "/results"),
                Expected.of(
                        200,
                        fact("/contributions", "120"),
                        fact("/questions/0/options/0/votes", "80"),
                        fact("/questions/0/options/1/votes", "40")));
    }

    private void feedBack(String process) {
        stage.play(
                "The last day is over",
                Request.put(OFFICE, process, "/closing"),
                Expected.of(200, fact("/status", "CLOSED")).then(Event.of("participation-closed")));
        stage.play(
                "Nobody can contribute any more",
                Request.post(ANYBODY, process + "/contributions", "{\"text\": \"Too late\"}"),
                Expected.of(409, fact("/code", "WINDOW_CLOSED")));
        stage.play(
                "Residents must have an answer first",
                put(OFFICE, process, "/feedback", "{\"outcome\": \"In the plan.\"}"),
                Expected.of(409, fact("/code", "CONTRIBUTIONS_UNANSWERED")));
        answerAll(process);
        stage.play(
                "The office tells residents what came of it",
                put(OFFICE, process, "/feedback", "{\"outcome\": \"Homes come first in the plan.\"}"),
                Expected.of(200, fact("/status", "FED_BACK"))
                        .then(Event.of("participation-fed-back", fact("/form", "CITIZENS_ASSEMBLY"))));
    }

    /** Pages of at most a hundred contributions, until none is left without an answer. */
    private void answerAll(String process) {
        var theme = stage.play(
                        "The office sums up what contributions are about",
                        Request.post(OFFICE, process + "/themes", "{\"title\": \"Homes first\"}"),
                        Expected.of(201).then(Event.of("participation-theme-named")))
                .text("/themes/0/id");
        var first = stage.play(
                "It reads the first hundred", Request.read(process + "/contributions?limit=100"), Expected.of(200));
        var last = stage.play(
                "And the last twenty", Request.read(process + "/contributions?limit=20&sort=-id"), Expected.of(200));
        var grouped = Stream.concat(grouping(first, 100, theme), grouping(last, CONTRIBUTIONS - 100, theme))
                .toList();
        stage.playTogether(
                "Each contribution belongs to the theme",
                grouped,
                Expected.of(200).then(Event.of("contribution-grouped")));
        stage.play(
                "One answer does for all",
                put(OFFICE, process, "/themes/" + theme + "/answer", """
                        {"answer": "Two hundred homes are renovated."}"""),
                Expected.of(200).then(Event.of("participation-theme-answered")));
    }

    private static Stream<Request> grouping(Answer page, int count, String theme) {
        return IntStream.range(0, count)
                .mapToObj(i -> BASE + "/contributions/" + page.text("/items/" + i + "/id"))
                .map(contribution -> put(OFFICE, contribution, "/theme", "{\"themeId\": \"" + theme + "\"}"));
    }

    private String supportRepairCafe() {
        var initiative = stage.play(
                        "A resident wants to begin a repair café",
                        Request.post(ANYBODY, BASE + "/initiatives", """
                        {"focusAreaSlug": "heerlen-noord", "title": "Repair café",
                         "plan": "Every Saturday we repair what is broken.", "askedAmount": "7500", "contact": "repair@example.nl"}"""),
                        Expected.of(201, fact("/status", "SUBMITTED"))
                                .then(Event.of("initiative-submitted", fact("/askedAmount", "7500.00"))))
                .location();
        stage.play(
                "The office has read it: everybody may",
                put(OFFICE, initiative, "/moderation", "{\"status\": \"VISIBLE\"}"),
                Expected.of(200, fact("/title", "Repair café"), fact("/moderation", "VISIBLE"))
                        .then(Event.of("initiative-moderated", fact("/status", "VISIBLE"))));
        stage.play(
                "The executive looks at it",
                Request.put(HEERLEN, initiative, "/review"),
                Expected.of(200, fact("/status", "UNDER_REVIEW")).then(Event.of("initiative-taken-up")));
        stage.play(
                "The state cannot support it",
                put(SZW, initiative, "/support", """
                        {"source": "MUNICIPALITY", "amount": "7500"}"""),
                Expected.of(403, fact("/code", "NATIONAL_FUNDING_NOT_ALLOWED")));
        stage.play(
                "The executive supports it",
                put(HEERLEN, initiative, "/support", """
                        {"source": "MUNICIPALITY", "amount": "2500"}"""),
                Expected.of(200, fact("/status", "SUPPORTED"))
                        .then(Event.of(
                                "initiative-supported", fact("/source", "MUNICIPALITY"), fact("/amount", "2500.00"))));
        return initiative;
    }

    private String createFund(String decision) {
        var fund = stage.play(
                        "The office proposes a residents' fund",
                        Request.post(OFFICE, BASE + "/funds", """
                        {"focusAreaSlug": "heerlen-noord", "manager": "Stichting Bewonersfonds Heerlen-Noord"}"""),
                        Expected.of(201, fact("/status", "PROPOSED")).then(Event.of("residents-fund-proposed")))
                .location();
        stage.play(
                "Nothing goes in before the alliance has decided",
                Request.post(HEERLEN, fund + "/deposits", "{\"amount\": \"40000\"}"),
                Expected.of(409, fact("/code", "ALLIANCE_DECISION_MISSING")));
        stage.play(
                "It has decided",
                put(OFFICE, fund, "/activation", "{\"allianceDecisionId\": \"" + decision + "\"}"),
                Expected.of(200, fact("/status", "ACTIVE")).then(Event.of("residents-fund-created")));
        stage.play(
                "A ministry cannot put money in",
                Request.post(SZW, fund + "/deposits", "{\"amount\": \"40000\"}"),
                Expected.of(403, fact("/code", "NATIONAL_FUNDING_NOT_ALLOWED")));
        stage.play(
                "The executive puts 40,000 in",
                Request.post(HEERLEN, fund + "/deposits", "{\"amount\": \"40000\"}"),
                Expected.of(201, fact("/balance", "40000.00"))
                        .then(Event.of("fund-deposited", fact("/amount", "40000.00"))));
        return fund;
    }

    private void grant(String fund, String initiative) {
        var id = initiative.substring(initiative.lastIndexOf('/') + 1);
        stage.play(
                "More than there is cannot be promised",
                Request.post(OFFICE, fund + "/grants", """
                        {"initiativeId": "%s", "amount": "40000.01"}""".formatted(id)),
                Expected.of(409, fact("/code", "INSUFFICIENT_FUNDS")));
        var grant = stage.play(
                        "The fund promises 5,000",
                        Request.post(OFFICE, fund + "/grants", """
                        {"initiativeId": "%s", "amount": "5000"}""".formatted(id)),
                        Expected.of(201, fact("/status", "RESERVED")).then(Event.of("fund-grant-reserved")))
                .text("/id");
        stage.play(
                "And pays it",
                new Request(OFFICE, "PUT", fund + "/grants/" + grant + "/payment", "", ""),
                Expected.of(200, fact("/status", "PAID"))
                        .then(
                                Event.of("fund-grant-paid", fact("/amount", "5000.00")),
                                Event.of("initiative-supported", fact("/source", "RESIDENTS_FUND"))));
        stage.play(
                "35,000 is left, for everybody to see",
                Request.read(fund),
                Expected.of(200, fact("/balance", "35000.00")));
    }

    private void answerSignal() {
        stage.play(
                "A complaint about involvement cannot be sent to the state",
                Request.post(ANYBODY, BASE + "/signals", """
                        {"focusAreaSlug": "heerlen-noord", "category": "NOT_INFORMED", "text": "Nobody told our street.",
                         "assignedTo": "NAT"}"""),
                Expected.of(422, fact("/code", "SIGNAL_MUNICIPALITY_ONLY")));
        var signal = stage.play(
                        "A resident sends it to the municipality",
                        Request.post(ANYBODY, BASE + "/signals", """
                        {"focusAreaSlug": "heerlen-noord", "category": "NOT_INFORMED", "text": "Nobody told our street."}"""),
                        Expected.of(201, fact("/answerBy", "2023-05-27"))
                                .then(Event.of("signal-received", fact("/category", "NOT_INFORMED"))))
                .location();
        stage.play(
                "The executive takes it up",
                Request.put(HEERLEN, signal, "/handling"),
                Expected.of(200, fact("/status", "IN_PROGRESS")).then(Event.of("signal-taken-up")));
        stage.moveClock("resident-participation", DAY_20);
        stage.play(
                "And answers on the twentieth day",
                put(HEERLEN, signal, "/answer", """
                        {"answer": "We come to your street."}"""),
                Expected.of(
                                200,
                                fact("/status", "ANSWERED"),
                                fact("/receivedOn", "2023-04-15"),
                                fact("/answeredOn", "2023-05-05"),
                                fact("/overdue", "false"))
                        .then(Event.of("signal-answered", fact("/category", "NOT_INFORMED"))));
    }

    private static Request put(String client, String resource, String step, String body) {
        return new Request(client, "PUT", resource + step, resource, body);
    }

    private static Fact fact(String pointer, String value) {
        return new Fact(pointer, value);
    }
}
