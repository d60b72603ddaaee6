package nl.nplv.wbmgp.ordinance;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HousingOrdinanceApiTest {
    private static final String GM = "GM0505";
    private static final String ORDINANCES = "/wbmgp/v1/ordinances";

    @Inject
    TestClock clock;

    @BeforeEach
    void in_2023() {
        clock.setTo("2023-01-02");
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void the_council_adopts_what_the_executive_prepared_one_on_a_day() {
        var id = draft("2023-02-01", "2027-01-31", facts -> facts.put("article8", Map.of("hardshipClause", true)));
        put(executive(GM), ORDINANCES + "/" + id + "/adoption", Map.of())
                .statusCode(403)
                .body("code", is("COUNCIL_ONLY"));

        put(council(GM), ORDINANCES + "/" + id + "/adoption", Map.of())
                .statusCode(200)
                .body("status", is("ADOPTED"));

        var second = draft("2027-01-31", "2030-12-31", facts -> facts.put("article8", Map.of("hardshipClause", true)));
        put(council(GM), ORDINANCES + "/" + second + "/adoption", Map.of())
                .statusCode(409)
                .body("code", is("ORDINANCE_EXISTS"));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 2))
                .containsExactly("ordinance-drafted", "ordinance-adopted");
        clock.setTo("2024-06-30");
        put(council(GM), ORDINANCES + "/" + id + "/repeal", Map.of())
                .statusCode(200)
                .body("validTo", is("2024-06-30"));
        anonymous().get(ORDINANCES + "/" + id).then().statusCode(200).body("status", is("REPEALED"));
    }

    @Test
    void article_8_without_a_hardship_clause_is_refused() {
        refused("HARDSHIP_MISSING", facts -> facts.put("article8", Map.of("hardshipClause", false)));
    }

    @Test
    void a_conduct_outside_the_list_of_the_act_is_refused() {
        refused(
                "CONDUCT_NOT_ALLOWED",
                facts -> facts.put(
                        "article10", Map.of("conducts", List.of("LITTERING_LONG_AGO"), "laterJoiners", false)));
    }

    @Test
    void a_characteristic_on_a_prohibited_ground_is_refused() {
        refused(
                "PROHIBITED_GROUND",
                facts -> facts.put(
                        "article9",
                        Map.of(
                                "characteristics",
                                List.of("no migration background"),
                                "outranksUrgency",
                                false,
                                "outranksLocalTies",
                                false)));
    }

    @Test
    void a_day_more_than_four_years_is_refused() {
        var id = draft("2030-01-01", "2034-01-01", facts -> facts.put("article8", Map.of("hardshipClause", true)));

        put(council(GM), ORDINANCES + "/" + id + "/adoption", Map.of())
                .statusCode(422)
                .body("code", is("ORDINANCE_TOO_LONG"));
    }

    @Test
    void priority_in_private_rent_needs_a_channel_of_allocation() {
        refused("ALLOCATION_CHANNEL_MISSING", facts -> {
            facts.put("categories", List.of(Map.of("sector", "PRIVATE", "tenure", "RENT")));
            facts.put(
                    "article9",
                    Map.of(
                            "characteristics",
                            List.of("income from work"),
                            "outranksUrgency",
                            false,
                            "outranksLocalTies",
                            false));
        });
    }

    @Test
    void without_consultation_or_without_a_measure_it_is_refused() {
        refused("CONSULTATION_MISSING", facts -> {
            facts.put("consulted", List.of("HOUSING_CORPORATIONS"));
            facts.put("article8", Map.of("hardshipClause", true));
        });
        refused("ORDINANCE_INCOMPLETE", facts -> {});
    }

    private static void refused(String code, Consumer<Map<String, Object>> changed) {
        var id = draft("2030-01-01", "2033-12-31", changed);

        put(council(GM), ORDINANCES + "/" + id + "/adoption", Map.of())
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("errors.code", hasItem(code));
        anonymous().get(ORDINANCES + "/" + id).then().statusCode(200).body("status", is("DRAFT"));
    }

    private static String draft(String from, String to, Consumer<Map<String, Object>> changed) {
        var facts = ordinance(from, to);
        changed.accept(facts);
        return as(executive(GM))
                .body(Map.of("municipalityCode", GM, "facts", facts))
                .post(ORDINANCES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
