package nl.nplv.wbmgp.permit;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.resident;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.designated;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.unit;
import static nl.nplv.wbmgp.permit.PermitFixtures.PERMITS;
import static nl.nplv.wbmgp.permit.PermitFixtures.application;
import static nl.nplv.wbmgp.permit.PermitFixtures.check;
import static nl.nplv.wbmgp.permit.PermitFixtures.checked;
import static nl.nplv.wbmgp.permit.PermitFixtures.decide;
import static nl.nplv.wbmgp.permit.PermitFixtures.findings;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import nl.nplv.wbmgp.Marks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groningen: no other test designates there. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PermitObjectionApiTest {
    private static final String GM = "GM0014";
    private static final String BEGIN = "2023-01-02";
    private static final String END = "2026-12-31";
    private static final String OWN = "/wbmgp/v1/own-permits/";
    private static final Map<String, String> GRANTED = Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01");
    private static final Map<String, String> REFUSED = Map.of("outcome", "REFUSED");

    private static String income = "";

    @Inject
    TestClock clock;

    @Inject
    PermitTimer timer;

    @Inject
    ProcessingLog register;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void given_an_income_requirement() {
        clock.setTo(BEGIN);
        if (income.isEmpty()) {
            income = unit(GM, "Income");
            assertThat(designated(GM, income, List.of(article(8)), BEGIN, END)).hasSize(1);
            var facts = ordinance(BEGIN, END);
            facts.put("article8", Map.of("hardshipClause", true));
            assertThat(adopted(GM, facts)).isNotEmpty();
        }
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void a_founded_objection_brings_the_decision_that_the_act_makes_of_it_today() {
        clock.setTo("2023-04-30");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, permit, REFUSED).statusCode(200);
        object(permit, "2023-04-30", null, null).statusCode(200);
        var decision = permit + "/objection/decision";

        put(executive(GM), decision, Map.of("outcome", "FOUNDED"))
                .statusCode(422)
                .body("code", is("RECONSIDERATION_MISSING"));
        put(executive(GM), decision, Map.of("outcome", "FOUNDED", "decision", REFUSED))
                .statusCode(422)
                .body("code", is("RECONSIDERATION_SAME"));
        put(executive(GM), decision, Map.of("outcome", "FOUNDED", "decision", GRANTED))
                .statusCode(422)
                .body("code", is("GRANT_NOT_ALLOWED"));
        var hard = Map.of("outcome", "GRANTED", "hardshipArticle8", true, "occupyBy", "2023-07-01");
        put(executive(GM), decision, Map.of("outcome", "FOUNDED", "decision", hard))
                .statusCode(200)
                .body("decision.outcome", is("GRANTED"))
                .body("decision.hardship", is(true))
                .body("decision.occupyBy", is("2023-07-01"));
        as(executive(GM))
                .get(permit + "/decision-letter")
                .then()
                .statusCode(200)
                .body(containsString("Uw bezwaar is gegrond."))
                .body(containsString("beroep gaan bij de rechtbank. Dat kan tot en met 12 juni 2023"));
    }

    @Test
    void the_reason_of_an_excused_late_objection_is_kept_sealed_also_when_the_file_was_destroyed() {
        clock.setTo("2023-04-30");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, permit, REFUSED).statusCode(200);
        as(executive(GM)).get(permit + "/objection/excuse").then().statusCode(404);
        clock.setTo("2023-06-20");
        timer.end();
        put(executive(GM), permit + "/file-destruction", Map.of()).statusCode(200);
        clock.setTo("2023-09-01");

        object(permit, "2023-09-01", null, null).statusCode(409).body("code", is("OBJECTION_LATE"));
        object(permit, "2023-09-01", null, "MARKEXCUSE lay in hospital")
                .statusCode(200)
                .body("status", is("OBJECTION"))
                .body("finalOn", nullValue())
                .body("objection.excused", is(true));

        as(executive(GM))
                .get(permit + "/objection/excuse")
                .then()
                .statusCode(200)
                .body("excuse", is("MARKEXCUSE lay in hospital"));
        assertThat(register.about(idOf(permit)).getLast().activity()).endsWith("read-excuse");
        assertThat(Marks.dumpOf(database)).noneMatch(row -> row.contains("MARKEXCUSE"));
        assertThat(PublishedEvents.about(idOf(permit), 6).toString()).doesNotContain("MARKEXCUSE");
    }

    @Test
    void a_court_rules_before_the_procedure_ends() {
        clock.setTo("2023-04-30");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, permit, REFUSED).statusCode(200);
        object(permit, "2023-04-30", null, null).statusCode(200);
        put(executive(GM), permit + "/objection/decision", Map.of("outcome", "UNFOUNDED"))
                .statusCode(200);
        clock.setTo("2023-05-02");

        put(executive(GM), permit + "/appeal", Map.of("lodgedOn", "2023-05-03"))
                .statusCode(422)
                .body("code", is("DAY_IN_FUTURE"));
        put(executive(GM), permit + "/appeal", Map.of("lodgedOn", "2023-05-01"))
                .statusCode(200)
                .body("status", is("APPEAL"))
                .body("appeal.instance", is("COURT"));
        put(executive(GM), permit + "/finality", Map.of()).statusCode(409).body("code", is("APPEAL_OPEN"));
        put(executive(GM), permit + "/appeal/ruling", Map.of("ruling", "UNFOUNDED", "ruledOn", "2023-05-02"))
                .statusCode(200)
                .body("appeal.ruling", is("UNFOUNDED"));
        assertThat(PublishedEvents.typesAbout(idOf(permit), 7)).endsWith("appeal-lodged", "appeal-decided");
        clock.setTo("2023-07-01");

        timer.end();

        as(executive(GM)).get(permit).then().body("status", is("FINAL"));
    }

    @Test
    void an_objection_is_in_time_until_the_moved_last_day_by_post_a_week_longer_and_late_with_an_excuse() {
        clock.setTo("2026-11-13");
        var facts = Map.of("outcome", "REFUSED");
        var permit = checked(GM, application(GM, income, "2021-05-01"));
        decide(GM, permit, facts).statusCode(200);
        clock.setTo("2027-01-05");

        object(permit, "2026-12-29", null, null).statusCode(409).body("code", is("OBJECTION_LATE"));
        object(permit, "2027-01-05", "2026-12-28", null).statusCode(409).body("code", is("OBJECTION_LATE"));
        object(permit, "2027-01-04", "2026-12-28", null).statusCode(200).body("objection.excused", is(false));

        clock.setTo("2026-11-13");
        var second = checked(GM, application(GM, income, "2021-05-01"));
        decide(GM, second, facts).statusCode(200);
        clock.setTo("2027-01-05");
        object(second, "2027-01-05", null, "The letter went to an old address.")
                .statusCode(200)
                .body("objection.excused", is(true));
    }

    @Test
    void a_resident_applies_and_objects_to_the_own_permit_only() {
        clock.setTo("2023-04-30");
        var seeker = resident("groningen-noord");
        var id = as(seeker)
                .body(application(GM, income, "2017-05-01"))
                .post(PERMITS)
                .then()
                .statusCode(201)
                .body("decideBy", is("2023-06-26"))
                .extract()
                .<String>path("id");
        check(GM, id, findings(null, null)).statusCode(200);
        decide(GM, PERMITS + "/" + id, REFUSED).statusCode(200);
        var other = new Caller("other-portal", "bewoner", "resident", Set.of("RES"), Set.of("groningen-noord"));

        as(other).put(PERMITS + "/" + id + "/own-objection").then().statusCode(404);
        as(seeker)
                .put(PERMITS + "/" + id + "/own-objection")
                .then()
                .statusCode(200)
                .body("status", is("OBJECTION"));
        as(seeker)
                .get(OWN + id)
                .then()
                .statusCode(200)
                .body("decision.grounds", contains("INCOME_REQUIREMENT"))
                .body("objectBy", is("2023-06-12"))
                .body("objection.decideBy", is("2023-07-24"));
        as(seeker)
                .get(OWN + id + "/application")
                .then()
                .statusCode(200)
                .body("persons.name", contains("A. Jansen"))
                .body("residence[0].from", is("2017-05-01"));
        as(seeker)
                .get(OWN + id + "/decision-letter")
                .then()
                .statusCode(200)
                .body(containsString("U krijgt geen huisvestingsvergunning."));
        as(seeker).get("/wbmgp/v1/own-permits").then().statusCode(200).body("items.id", hasItem(id));
        as(other).get("/wbmgp/v1/own-permits").then().statusCode(200).body("items.id", not(hasItem(id)));
        Stream.of("", "/application", "/decision-letter", "/decision-letter-file", "/hearing")
                .forEach(part -> {
                    as(other).get(OWN + id + part).then().statusCode(404).body("code", is("NOT_FOUND"));
                    as(executive(GM)).get(OWN + id + part).then().statusCode(403);
                });
    }

    private static ValidatableResponse object(
            String permit, String receivedOn, @Nullable String postedOn, @Nullable String excuse) {
        var objection = new HashMap<String, Object>(Map.of("receivedOn", receivedOn, "committee", false));
        if (postedOn != null) {
            objection.put("postedOn", postedOn);
        }
        if (excuse != null) {
            objection.put("excuse", excuse);
        }
        return put(executive(GM), permit + "/objection", objection);
    }

    private static UUID idOf(String permit) {
        return UUID.fromString(permit.substring(permit.lastIndexOf('/') + 1));
    }
}
