package nl.nplv.wbmgp.police;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.operator;
import static nl.nplv.test.Caller.police;
import static nl.nplv.test.Caller.province;
import static nl.nplv.test.Caller.resident;
import static nl.nplv.test.Caller.vro;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.article10;
import static nl.nplv.wbmgp.Given.designated;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.unit;
import static nl.nplv.wbmgp.permit.PermitFixtures.PERMITS;
import static nl.nplv.wbmgp.permit.PermitFixtures.application;
import static nl.nplv.wbmgp.permit.PermitFixtures.applied;
import static nl.nplv.wbmgp.permit.PermitFixtures.check;
import static nl.nplv.wbmgp.permit.PermitFixtures.checked;
import static nl.nplv.wbmgp.permit.PermitFixtures.decide;
import static nl.nplv.wbmgp.permit.PermitFixtures.findings;
import static nl.nplv.wbmgp.permit.PermitFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import nl.nplv.wbmgp.Marks;
import nl.nplv.wbmgp.permit.PermitTimer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PoliceResearchApiTest {
    private static final String GM = "GM0479";
    private static final String BEGIN = "2023-01-02";
    private static final String END = "2026-12-31";
    private static final String RESEARCHES = "/wbmgp/v1/police-researches";
    private static final String REQUESTS = "/wbmgp/v1/police-requests";

    private static String unit = "";
    private static String strict = "";

    @Inject
    TestClock clock;

    @Inject
    PoliceFileTimer timer;

    @Inject
    PermitTimer permits;

    @Inject
    ProcessingLog register;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void given_research_on_police_data_in_a_unit() {
        clock.setTo(BEGIN);
        if (unit.isEmpty()) {
            unit = unit(GM, "Peldersveld");
            strict = unit(GM, "Kogerveldwijk");
            assertThat(designated(GM, unit, List.of(article10("POLICE_DATA")), BEGIN, END))
                    .hasSize(1);
            assertThat(designated(GM, strict, List.of(article(8), article10("POLICE_DATA")), BEGIN, END))
                    .hasSize(2);
            var facts = ordinance(BEGIN, END);
            facts.put("article8", Map.of("hardshipClause", true));
            facts.put("article10", Map.of("conducts", List.of("VIOLENCE", "NUISANCE"), "laterJoiners", false));
            assertThat(adopted(GM, facts)).isNotEmpty();
        }
        clock.setTo("2023-05-01");
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void research_follows_when_all_other_criteria_are_met_and_not_before() {
        var permit = applied(GM, application(GM, strict, "2022-01-01"));
        as(mayor(GM))
                .body(Map.of("permitId", permit))
                .post(RESEARCHES)
                .then()
                .statusCode(409)
                .body("code", is("RESEARCH_TOO_EARLY"));
        check(GM, permit, findings(null, null)).statusCode(200);

        put(executive(GM), PERMITS + "/" + permit + "/police-research", Map.of())
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("RESEARCH_TOO_EARLY"));
    }

    @Test
    void only_the_mayor_of_the_municipality_handles_police_data() {
        var research = begun(asked(application(GM, unit, "2010-01-01")));
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);

        Stream.of(
                        executive(GM),
                        council(GM),
                        vro(),
                        ministry("JenV"),
                        province("PV27"),
                        resident("zaandam-oost"),
                        operator(),
                        police())
                .forEach(other -> {
                    as(other)
                            .get(research + "/police-file")
                            .then()
                            .statusCode(403)
                            .body("code", is("MAYOR_ONLY"));
                    as(other).get(research).then().statusCode(403).body("code", is("MAYOR_ONLY"));
                    as(other)
                            .body(Map.of("permitId", UUID.randomUUID().toString()))
                            .post(RESEARCHES)
                            .then()
                            .statusCode(403)
                            .body("code", is("MAYOR_ONLY"));
                });
        as(mayor("GM0599")).get(research + "/police-file").then().statusCode(404);
        as(mayor("GM0599")).get(RESEARCHES).then().statusCode(200).body("items.id", not(hasItem(id(research))));
        as(new Caller("politie-limburg", "politie-limburg", "police", police().roles(), police().areas()))
                .get(REQUESTS + "/" + id(research) + "/question")
                .then()
                .statusCode(404);
        anonymous().get(research + "/police-file").then().statusCode(401);
        as(mayor(GM)).get(research + "/police-file").then().statusCode(200).body("items.conduct", contains("VIOLENCE"));
    }

    @Test
    void each_opening_of_the_mayors_file_is_written_into_the_register() {
        var research = begun(asked(application(GM, unit, "2010-01-01")));
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        var before = register.about(UUID.fromString(id(research))).size();

        as(mayor(GM)).get(research + "/police-file").then().statusCode(200);

        var entries = register.about(UUID.fromString(id(research)));
        assertThat(entries).hasSize(before + 1);
        assertThat(entries.getLast().activity()).endsWith("read-police-file");
        assertThat(entries.getLast().role()).isEqualTo("MAY");
        anonymous()
                .get(entries.getLast().activity().replaceAll("https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body("duty", is("Wbmgp art. 10b(4) and (7)"));
    }

    @Test
    void of_somebody_of_seventeen_only_two_years_count_of_others_four() {
        var application = application(GM, unit, "2010-01-01");
        application.put(
                "persons",
                List.of(person("Adult", "1990-05-01"), person("Minor", "2005-05-02"), person("Child", "2007-05-02")));
        var research = begun(asked(application));
        as(police())
                .get(REQUESTS + "/" + id(research) + "/question")
                .then()
                .statusCode(200)
                .body("persons.person.name", contains("Adult", "Minor"))
                .body("persons.from", contains("2019-05-01", "2021-05-01"));

        supply(research, personIn(research, 0), "VIOLENCE", "2019-04-30")
                .statusCode(422)
                .body("code", is("OUTSIDE_LOOKBACK"));
        supply(research, personIn(research, 1), "VIOLENCE", "2021-04-30")
                .statusCode(422)
                .body("code", is("OUTSIDE_LOOKBACK"));
        supply(research, personIn(research, 0), "PUBLIC_DRUNKENNESS", "2022-01-01")
                .statusCode(422)
                .body("code", is("CONDUCT_NOT_ALLOWED"));
        supply(research, personIn(research, 1), "VIOLENCE", "2021-05-01").statusCode(200);
    }

    @Test
    void a_declaration_against_needs_a_hearing_that_was_offered() {
        var research = begun(asked(application(GM, unit, "2010-01-01")));
        var somebody = personIn(research, 0);
        supply(research, somebody, "VIOLENCE", "2022-05-01").statusCode(200);

        declare(research, "NEGATIVE", somebody, List.of()).statusCode(409).body("code", is("HEARING_REQUIRED"));
        declare(research, "CONDITIONAL", somebody, List.of("no noise at night"))
                .statusCode(409)
                .body("code", is("HEARING_REQUIRED"));
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        declare(research, "NEGATIVE", UUID.randomUUID().toString(), List.of())
                .statusCode(422)
                .body("code", is("DECLARATION_PERSON"));
        declare(research, "CONDITIONAL", somebody, List.of())
                .statusCode(422)
                .body("code", is("DECLARATION_INCOMPLETE"));
        declare(research, "NEGATIVE", somebody, List.of()).statusCode(200).body("status", is("DECLARED"));
    }

    @Test
    void a_hearing_lies_between_its_offer_and_today() {
        var research = begun(asked(application(GM, unit, "2010-01-01")));
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        clock.setTo("2023-05-03");
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        clock.setTo("2023-05-10");

        hear(research, "2023-05-02").statusCode(422).body("code", is("HEARING_DAY"));
        hear(research, "2023-05-11").statusCode(422).body("code", is("HEARING_DAY"));
        hear(research, "2023-05-03").statusCode(200).body("heardOn", is("2023-05-03"));
    }

    @Test
    void the_applicant_reads_of_the_hearing_and_nothing_of_the_police() {
        var seeker = resident("zaandam-oost");
        var permit = as(seeker)
                .body(application(GM, unit, "2010-01-01"))
                .post(PERMITS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var own = "/wbmgp/v1/own-permits/" + permit;
        check(GM, permit, findings(null, null)).statusCode(200);
        put(executive(GM), PERMITS + "/" + permit + "/police-research", Map.of())
                .statusCode(200);
        var research = begun(permit);
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        as(seeker).get(own + "/hearing").then().statusCode(404);
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        as(seeker)
                .get(own + "/hearing")
                .then()
                .statusCode(200)
                .body("offeredOn", is("2023-05-01"))
                .body("declaredOn", nullValue());
        declare(research, "CONDITIONAL", personIn(research, 0), List.of("No noise at night."))
                .statusCode(200);

        var shown = Stream.of("", "/application", "/hearing")
                .map(part -> as(seeker)
                        .get(own + part)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();

        assertThat(shown.get(0)).contains("CONDITIONAL");
        assertThat(shown.get(1)).contains("No noise at night.");
        assertThat(shown.get(2)).contains("\"declaredOn\":\"2023-05-01\"");
        assertThat(shown)
                .noneMatch(answer -> answer.contains("MARKPOLICE")
                        || answer.contains("MARKDUIDING")
                        || answer.contains("MARKREASONS"));
    }

    @Test
    void the_mayors_reasons_go_by_letter_of_the_mayor_the_same_bytes_each_time() {
        var research = begun(asked(application(GM, unit, "2010-01-01")));
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        as(mayor(GM)).get(research + "/reasons-letter").then().statusCode(404);
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        declare(research, "CONDITIONAL", personIn(research, 0), List.of("No noise at night."))
                .statusCode(200);

        as(mayor(GM))
                .get(research + "/reasons-letter")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("MARKREASONS"))
                .body(containsString("het gedrag van A. Jansen"))
                .body(containsString("No noise at night."))
                .body(containsString("1 mei 2023"));
        var file = pdf(research);
        clock.setTo("2023-05-09");
        assertThat(pdf(research)).startsWith("%PDF".getBytes(UTF_8)).isEqualTo(file);
        as(executive(GM))
                .get(research + "/reasons-letter")
                .then()
                .statusCode(403)
                .body("code", is("MAYOR_ONLY"));
        as(mayor("GM0599")).get(research + "/reasons-letter").then().statusCode(404);
        assertThat(register.about(UUID.fromString(id(research))).getLast().activity())
                .endsWith("write-reasons");
    }

    @Test
    void while_an_objection_is_open_the_mayor_may_set_other_conditions() {
        var permit = asked(application(GM, unit, "2010-01-01"));
        var research = begun(permit);
        var somebody = personIn(research, 0);
        supply(research, somebody, "VIOLENCE", "2022-05-01").statusCode(200);
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        declare(research, "CONDITIONAL", somebody, List.of("No noise at night."))
                .statusCode(200);
        var granted = Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01");
        decide(GM, PERMITS + "/" + permit, granted).statusCode(200);
        declare(research, "CONDITIONAL", somebody, List.of("No noise after ten."))
                .statusCode(409)
                .body("code", is("RESEARCH_TOO_EARLY"));
        put(
                        executive(GM),
                        PERMITS + "/" + permit + "/objection",
                        Map.of("receivedOn", "2023-05-01", "committee", false))
                .statusCode(200);
        clock.setTo("2023-05-02");

        declare(research, "CONDITIONAL", somebody, List.of("No noise after ten."))
                .statusCode(200);

        put(
                        executive(GM),
                        PERMITS + "/" + permit + "/objection/decision",
                        Map.of("outcome", "FOUNDED", "decision", granted))
                .statusCode(200)
                .body("decision.outcome", is("GRANTED_CONDITIONAL"));
        as(executive(GM))
                .get(PERMITS + "/" + permit + "/decision-letter")
                .then()
                .statusCode(200)
                .body(containsString("No noise after ten."));
        declare(research, "POSITIVE", null, List.of()).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
    }

    @Test
    void a_negative_declaration_refuses_unless_that_is_too_hard() {
        var permit = asked(application(GM, unit, "2010-01-01"));
        var research = begun(permit);
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
        declare(research, "NEGATIVE", personIn(research, 0), List.of()).statusCode(200);

        decide(GM, PERMITS + "/" + permit, Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01"))
                .statusCode(422)
                .body("code", is("GRANT_NOT_ALLOWED"));
        decide(GM, PERMITS + "/" + permit, Map.of("outcome", "REFUSED"))
                .statusCode(200)
                .body("decision.grounds", contains("NUISANCE_OR_CRIME"));
    }

    @Test
    @Tag("WB5")
    void what_police_and_seekers_tell_is_found_nowhere_else() {
        var secrets = List.of(
                "MARKNAME",
                "MARKBIRTHPLACE",
                "MARKADDRESS",
                "MARKPOLICE",
                "MARKDUIDING",
                "MARKHEARING",
                "MARKREASONS",
                "MARKCONDITION");
        try (var marks = Marks.listening()) {
            var application = application(GM, unit, "2010-01-01");
            application.put(
                    "persons",
                    List.of(Map.of(
                            "name",
                            "MARKNAME",
                            "birthDate",
                            "1990-05-01",
                            "birthPlace",
                            "MARKBIRTHPLACE",
                            "address",
                            "MARKADDRESS")));
            var permit = asked(application);
            var research = begun(permit);
            var somebody = personIn(research, 0);
            var broken = as(police())
                    .body(
                            "{\"items\": [{\"conduct\": 3, \"description\": \"MARKPOLICE\", \"personRef\": \"MARKNAME\"}], \"interpretation\": \"MARKDUIDING\", \"x\": \"MARKREASONS\"}")
                    .put(REQUESTS + "/" + id(research) + "/police-data")
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString();
            supply(research, somebody, "VIOLENCE", "2001-05-01").statusCode(422);
            supply(research, somebody, "VIOLENCE", "2022-05-01").statusCode(200);
            put(mayor(GM), research + "/hearing-offer", Map.of()).statusCode(200);
            put(mayor(GM), research + "/hearing", Map.of("heardOn", "2023-05-01", "report", "MARKHEARING"))
                    .statusCode(200);
            declare(research, "CONDITIONAL", somebody, List.of("MARKCONDITION")).statusCode(200);
            decide(GM, PERMITS + "/" + permit, Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01"))
                    .statusCode(200)
                    .body("status", is("GRANTED_CONDITIONAL"));

            var told = as(executive(GM))
                    .get(PERMITS + "/" + permit + "/seeker-file")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            var shown = Stream.of("", "/history", "/assessment")
                    .map(part ->
                            as(executive(GM)).get(PERMITS + "/" + permit + part).asString());
            var events = PublishedEvents.about(UUID.fromString(permit), 5).toString();
            assertThat(told)
                    .contains("MARKNAME", "MARKCONDITION")
                    .doesNotContain("MARKPOLICE", "MARKDUIDING", "MARKHEARING", "MARKREASONS");
            assertThat(shown).noneMatch(answer -> secrets.stream().anyMatch(answer::contains));
            assertThat(events).contains("declaration-issued").doesNotContain(secrets);
            assertThat(broken).doesNotContain(secrets);
            assertThat(Marks.dumpOf(database))
                    .noneMatch(row -> secrets.stream()
                            .anyMatch(secret -> row.contains(secret)
                                    || row.contains(HexFormat.of().formatHex(secret.getBytes(UTF_8)))));
            marks.mustNotHaveSeen(secrets);
            as(mayor(GM))
                    .get(research + "/police-file")
                    .then()
                    .statusCode(200)
                    .body("hearing", is("MARKHEARING"))
                    .body("reasons", is("MARKREASONS"));
        }
    }

    @Test
    void the_mayors_file_is_destroyed_when_the_permit_is_irrevocable() {
        var permit = asked(application(GM, unit, "2010-01-01"));
        var research = begun(permit);
        supply(research, personIn(research, 0), "VIOLENCE", "2022-05-01").statusCode(200);
        declare(research, "POSITIVE", null, List.of()).statusCode(200);
        decide(GM, PERMITS + "/" + permit, Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01"))
                .statusCode(200)
                .body("status", is("GRANTED"));
        timer.destroy();
        as(mayor(GM)).get(research + "/police-file").then().statusCode(200);
        clock.setTo("2023-07-01");

        permits.end();
        timer.destroy();

        as(mayor(GM))
                .get(research)
                .then()
                .statusCode(200)
                .body("status", is("DESTROYED"))
                .body("destroyedOn", is("2023-07-01"));
        as(mayor(GM)).get(research + "/police-file").then().statusCode(409).body("code", is("FILE_DESTROYED"));
        assertThat(Marks.dumpOf(database))
                .noneMatch(row -> row.startsWith("keystore.subject_key") && row.contains(id(research)));
    }

    /** The executive asks the mayor: all other criteria are met. */
    private static String asked(Map<String, Object> application) {
        var permit = checked(GM, application);
        put(executive(GM), permit + "/police-research", Map.of())
                .statusCode(200)
                .body("status", is("POLICE_RESEARCH"));
        return id(permit);
    }

    /** The mayor asks the police. */
    private static String begun(String permitId) {
        return RESEARCHES + "/"
                + as(mayor(GM))
                        .body(Map.of("permitId", permitId))
                        .post(RESEARCHES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String personIn(String research, int index) {
        return as(police())
                .get(REQUESTS + "/" + id(research) + "/question")
                .then()
                .statusCode(200)
                .extract()
                .path("persons[" + index + "].person.ref");
    }

    private static ValidatableResponse supply(String research, String person, String conduct, String happenedOn) {
        return as(police())
                .body(Map.of(
                        "items",
                        List.of(Map.of(
                                "personRef", person,
                                "conduct", conduct,
                                "happenedOn", happenedOn,
                                "description", "MARKPOLICE",
                                "hampersInvestigation", false)),
                        "interpretation",
                        "MARKDUIDING"))
                .put(REQUESTS + "/" + id(research) + "/police-data")
                .then();
    }

    private static ValidatableResponse hear(String research, String on) {
        return put(mayor(GM), research + "/hearing", Map.of("heardOn", on, "report", "MARKHEARING"));
    }

    private static byte[] pdf(String research) {
        return as(mayor(GM))
                .get(research + "/reasons-letter-file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse declare(
            String research, String outcome, @Nullable String person, List<String> conditions) {
        var body = new HashMap<String, Object>(
                Map.of("outcome", outcome, "conditions", conditions, "reasons", "MARKREASONS"));
        if (person != null) {
            body.put("personRef", person);
        }
        return put(mayor(GM), research + "/declaration", body);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
