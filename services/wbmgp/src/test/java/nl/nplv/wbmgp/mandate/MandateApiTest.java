package nl.nplv.wbmgp.mandate;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.partner;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.designated;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.unit;
import static nl.nplv.wbmgp.permit.PermitFixtures.PERMITS;
import static nl.nplv.wbmgp.permit.PermitFixtures.application;
import static nl.nplv.wbmgp.permit.PermitFixtures.applied;
import static nl.nplv.wbmgp.permit.PermitFixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delft: no other test designates there. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MandateApiTest {
    private static final String GM = "GM0503";
    private static final String MANDATES = "/wbmgp/v1/mandates";
    private static final Map<String, ?> FOUND = Map.of("findings", findings(null, null), "certificates", Map.of());
    private static final Caller LANDLORD = partner("delft-west");
    private static final Caller OTHER =
            new Caller("alliantiepartner-x", "alliantiepartner-x", "alliance", Set.of("ALL"), Set.of("delft-west"));

    private static String unit = "";

    @Inject
    TestClock clock;

    @BeforeEach
    void given_an_income_requirement() {
        clock.setTo("2023-01-02");
        if (unit.isEmpty()) {
            unit = unit(GM, "Voorhof");
            assertThat(designated(GM, unit, List.of(article(8)), "2023-01-02", "2026-12-31"))
                    .hasSize(1);
            var facts = ordinance("2023-01-02", "2026-12-31");
            facts.put("article8", Map.of("hardshipClause", true));
            assertThat(adopted(GM, facts)).isNotEmpty();
        }
        clock.setTo("2023-05-01");
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void a_landlord_decides_on_what_is_entrusted_to_it_and_keeps_nothing() {
        var mandate = granted("2023-01-01");
        var permit = PERMITS + "/" + applied(GM, application(GM, unit, "2017-05-01"));
        as(LANDLORD).get(permit).then().statusCode(404);
        put(executive(GM), permit + "/mandate", Map.of("mandateId", mandate))
                .statusCode(200)
                .body("mandateId", is(mandate));

        as(OTHER).get(permit + "/seeker-file").then().statusCode(404);
        as(LANDLORD).get(permit + "/seeker-file").then().statusCode(200).body("persons.name", contains("A. Jansen"));
        put(LANDLORD, permit + "/check", FOUND).statusCode(200);
        put(LANDLORD, permit + "/deferral", Map.of("until", "2023-08-01")).statusCode(403);
        put(LANDLORD, permit + "/decision", Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01"))
                .statusCode(200)
                .body("status", is("GRANTED"));

        as(LANDLORD).get(permit + "/seeker-file").then().statusCode(404);
        as(LANDLORD).get(permit).then().statusCode(404);
        put(LANDLORD, permit + "/revocation", Map.of("ground", "FALSE_DATA")).statusCode(403);
        as(executive(GM)).get(permit).then().statusCode(200).body("decision.outcome", is("GRANTED"));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(permit.substring(PERMITS.length() + 1)), 4))
                .containsExactly("permit-applied", "permit-entrusted", "permit-checked", "permit-decided");
    }

    @Test
    void a_mandate_that_was_withdrawn_or_does_not_hold_yet_opens_nothing() {
        var mandate = granted("2023-01-01");
        var permit = PERMITS + "/" + applied(GM, application(GM, unit, "2017-05-01"));
        put(executive(GM), permit + "/mandate", Map.of("mandateId", mandate)).statusCode(200);
        put(executive(GM), MANDATES + "/" + mandate + "/withdrawal", Map.of())
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        as(LANDLORD).get(permit).then().statusCode(404);
        put(executive(GM), permit + "/mandate", Map.of("mandateId", granted("2023-05-02")))
                .statusCode(409)
                .body("code", is("MANDATE_MISSING"));
        anonymous()
                .get(MANDATES + "?municipalityCode=" + GM)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mandate));
    }

    @Test
    void only_the_own_executive_grants_one_and_it_ends_after_it_begins() {
        as(executive("GM0505"))
                .body(Map.of("municipalityCode", GM, "landlord", "alliantiepartner-parteon", "validFrom", "2023-01-01"))
                .post(MANDATES)
                .then()
                .statusCode(403);
        as(executive(GM))
                .body(Map.of(
                        "municipalityCode",
                        GM,
                        "landlord",
                        "alliantiepartner-parteon",
                        "validFrom",
                        "2023-01-02",
                        "validTo",
                        "2023-01-01"))
                .post(MANDATES)
                .then()
                .statusCode(422)
                .body("code", is("MANDATE_DAYS"));
    }

    private static String granted(String from) {
        return as(executive(GM))
                .body(Map.of("municipalityCode", GM, "landlord", "alliantiepartner-parteon", "validFrom", from))
                .post(MANDATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
