package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorCalls.INDICATORS;
import static nl.nplv.focusareas.indicator.IndicatorCalls.SETS;
import static nl.nplv.focusareas.indicator.IndicatorCalls.facts;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalise;
import static nl.nplv.focusareas.indicator.IndicatorCalls.freshCode;
import static nl.nplv.focusareas.indicator.IndicatorCalls.propose;
import static nl.nplv.focusareas.indicator.IndicatorCalls.proposed;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.partner;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IndicatorApiTest {

    @Test
    void an_indicator_goes_from_proposal_to_retirement_and_every_step_is_published() {
        var code = proposed();
        var indicator = INDICATORS + "/" + code;

        as(vro())
                .header("If-Match", "\"1\"")
                .body(facts(", \"characteristic\": \"SAFETY_FEELING\""))
                .put(indicator)
                .then()
                .statusCode(200)
                .body("characteristic", is("SAFETY_FEELING"));
        finalise("2022-12-01", "2022-12-15", code).statusCode(201);
        as(vro())
                .header("If-Match", "\"3\"")
                .put(indicator + "/retirement")
                .then()
                .statusCode(200);

        var id = UUID.fromString(anonymous()
                .get(indicator)
                .then()
                .body("status", is("RETIRED"))
                .extract()
                .path("id"));
        assertThat(PublishedEvents.typesAbout(id, 4))
                .containsExactly("indicator-proposed", "indicator-revised", "indicator-finalised", "indicator-retired");
        anonymous().get(indicator + "/history").then().statusCode(200).body("items.version", hasSize(4));
    }

    @Test
    void a_set_becomes_final_as_a_whole_and_tells_its_codes_and_day() {
        var first = proposed();
        var second = proposed();

        var set = finalise("2022-12-01", "2022-12-15", first, second)
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .extract();

        var id = UUID.fromString(set.path("id"));
        var event = PublishedEvents.about(id, 1).getFirst();
        assertThat(event.path("type").asText()).endsWith(".indicator-set-finalised.v1");
        assertThat(event.at("/data/date").asText()).isEqualTo("2023-01-15");
        assertThat(event.at("/data/codes")).extracting(JsonNode::asText).containsExactly(first, second);
        anonymous().get(SETS + "/" + id).then().statusCode(200).body("codes", hasItems(first, second));
        anonymous().get(SETS + "/" + id + "/history").then().statusCode(200).body("items", hasSize(1));
        anonymous().get(SETS + "?sort=-id").then().statusCode(200).body("items.id", hasItem(id.toString()));
        anonymous()
                .get(INDICATORS + "/" + second)
                .then()
                .body("status", is("FINAL"))
                .body("finalisedOn", is("2023-01-15"));
    }

    @ParameterizedTest
    @CsvSource({"'', 2022-12-15", "2022-12-01, ''", "2023-01-16, 2022-12-15"})
    void a_set_without_fixed_means_or_interventions_changes_nothing(String means, String interventions) {
        var code = proposed();

        finalise(means, interventions, code)
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("MEANS_NOT_FIXED"));

        anonymous()
                .get(INDICATORS + "/" + code)
                .then()
                .body("status", is("PROPOSED"))
                .body("version", is(1));
    }

    @Test
    void a_set_with_a_member_that_is_final_changes_none_of_its_members() {
        var code = proposed();

        finalise("2022-12-01", "2022-12-15", code, finalOne())
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"))
                .body("errors.pointer", is(List.of("/codes/1")));

        anonymous()
                .get(INDICATORS + "/" + code)
                .then()
                .body("status", is("PROPOSED"))
                .body("version", is(1));
    }

    @Test
    void every_unknown_member_of_a_set_is_named() {
        finalise("2022-12-01", "2022-12-15", freshCode(), proposed(), freshCode())
                .statusCode(422)
                .body("code", is("UNKNOWN_INDICATOR"))
                .body("errors.pointer", is(List.of("/codes/0", "/codes/2")));
    }

    @Test
    void a_set_names_a_member_once() {
        var code = proposed();

        finalise("2022-12-01", "2022-12-15", code, code).statusCode(400).body("errors.pointer", hasItem("/codes"));
        finalise("2022-12-01", "2022-12-15").statusCode(400).body("errors.pointer", hasItem("/codes"));
    }

    @Test
    void only_the_state_makes_a_set_final() {
        var code = proposed();

        as(executive("GM0917"))
                .body("{\"codes\": [\"" + code + "\"], \"date\": \"2023-01-15\"}")
                .post(SETS)
                .then()
                .statusCode(403);

        anonymous().get(INDICATORS + "/" + code).then().body("version", is(1));
    }

    @ParameterizedTest
    @CsvSource({"LEEFBAAROMETER, INCOME", "LEEFBAAROMETER, WEALTH", "PROGRAMME, MIGRATION_BACKGROUND"})
    void an_excluded_characteristic_is_refused(String set, String characteristic) {
        var code = freshCode();

        propose(vro(), code, set, "", ", \"characteristic\": \"" + characteristic + "\"")
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("EXCLUDED_CHARACTERISTIC"))
                .body("errors[0].pointer", is("/facts/characteristic"));

        anonymous().get(INDICATORS + "/" + code).then().statusCode(404);
    }

    @Test
    void an_area_proposes_local_indicators_of_its_own() {
        var code = freshCode();

        propose(office("heerlen-noord"), code, "LOCAL", "heerlen-noord", "")
                .statusCode(201)
                .header("Location", endsWith(INDICATORS + "/" + code))
                .body("focusAreaSlug", is("heerlen-noord"));
        propose(executive("GM0917"), freshCode(), "LOCAL", "heerlen-noord", "").statusCode(201);
        propose(office("heerlen-noord"), freshCode(), "LOCAL", "groningen-noord", "")
                .statusCode(403);
        propose(executive("GM0917"), freshCode(), "LOCAL", "groningen-noord", "")
                .statusCode(403);
        propose(executive("GM0917"), freshCode(), "PROGRAMME", "", "").statusCode(403);
        propose(partner("heerlen-noord"), freshCode(), "LOCAL", "heerlen-noord", "")
                .statusCode(403);
    }

    @Test
    void an_area_retires_its_own_indicators_alone() {
        var code = freshCode();
        propose(office("heerlen-noord"), code, "LOCAL", "heerlen-noord", "").statusCode(201);
        finalise("2022-12-01", "2022-12-15", code).statusCode(201);
        var retirement = INDICATORS + "/" + code + "/retirement";

        as(office("groningen-noord"))
                .header("If-Match", "\"2\"")
                .put(retirement)
                .then()
                .statusCode(403);
        as(office("heerlen-noord")).put(retirement).then().statusCode(428);
        as(office("heerlen-noord"))
                .header("If-Match", "\"2\"")
                .put(retirement)
                .then()
                .statusCode(200);
    }

    @Test
    void a_local_indicator_needs_an_area_that_exists() {
        propose(vro(), freshCode(), "LOCAL", "", "").statusCode(422).body("code", is("FOCUS_AREA_MISMATCH"));
        propose(vro(), freshCode(), "PROGRAMME", "heerlen-noord", "")
                .statusCode(422)
                .body("code", is("FOCUS_AREA_MISMATCH"));
        propose(vro(), freshCode(), "LOCAL", "atlantis", "")
                .statusCode(422)
                .body("code", is("UNKNOWN_FOCUS_AREA"))
                .body("errors[0].pointer", is("/focusAreaSlug"));
    }

    @Test
    void a_code_is_used_once() {
        propose(vro(), proposed(), "PROGRAMME", "", "").statusCode(409).body("code", is("INDICATOR_EXISTS"));
    }

    @Test
    void every_mistake_in_a_proposal_is_reported_at_once() {
        as(vro())
                .body("""
                        {"code": "lower", "set": "OTHER", "facts": {"name": "", "goal": "HEALTH", "unit": "%",
                         "source": "x", "kind": "MIXED", "interventionIds": ["1"], "colour": "red"}}""")
                .post(INDICATORS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/code",
                                "/set",
                                "/facts/name",
                                "/facts/goal",
                                "/facts/higherIsBetter",
                                "/facts/kind",
                                "/facts/interventionIds/0",
                                "/facts/colour"));
    }

    @Test
    void the_list_is_narrowed_by_what_an_indicator_is() {
        var code = freshCode();
        propose(office("heerlen-noord"), code, "LOCAL", "heerlen-noord", ", \"characteristic\": \"NOISE\"")
                .statusCode(201);

        anonymous()
                .get(INDICATORS + "?focusArea=heerlen-noord&set=LOCAL&goal=SAFETY&kind=QUANT&status=PROPOSED"
                        + "&characteristic=NOISE&sort=code&limit=100")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items.focusAreaSlug", everyItem(is("heerlen-noord")));
        anonymous()
                .get(INDICATORS + "?set=LOCAL&characteristic=NOISE&status=FINAL&limit=100")
                .then()
                .body("items.code", not(hasItem(code)));
        anonymous().get(INDICATORS + "?characteristic=noise").then().statusCode(400);
    }

    @Test
    void an_indicator_can_be_read_as_it_was() {
        var code = proposed();
        var then = Instant.now();
        finalise("2022-12-01", "2022-12-15", code).statusCode(201);

        anonymous()
                .get(INDICATORS + "/" + code + "?asOf=" + then)
                .then()
                .statusCode(200)
                .body("status", is("PROPOSED"));
        anonymous()
                .get(INDICATORS + "/" + code)
                .then()
                .body("status", is("FINAL"))
                .header("ETag", is("\"2\""));
    }
}
