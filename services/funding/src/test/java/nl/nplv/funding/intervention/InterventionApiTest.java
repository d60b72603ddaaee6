package nl.nplv.funding.intervention;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.line;
import static nl.nplv.funding.FundingCalls.lineOf;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.submitted;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.funding.FundingCalls;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.Caller;
import nl.nplv.test.ForeignEvents;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InterventionApiTest {
    private final KnownAreas areas;
    private final KnownInterventions interventions;

    InterventionApiTest(KnownAreas areas, KnownInterventions interventions) {
        this.areas = areas;
        this.interventions = interventions;
    }

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    void the_integral_view_shows_which_interventions_of_the_plan_the_money_pays_for() {
        var line = aLine();
        var intervention = planned("dordrecht-west");
        tell("intervention-started", intervention, 2, Map.of("challengeId", Ids.next()));
        await().atMost(20, SECONDS).until(() -> known(intervention).step() == KnownIntervention.Step.RUNNING);

        link(DORDRECHT, line, intervention)
                .statusCode(200)
                .body("interventionIds", is(List.of(intervention.toString())));
        link(executive("GM0758"), line, intervention).statusCode(403);
        link(executive("GM0758"), line, Ids.next()).statusCode(403);

        var link = "interventions.find { it.lineId == '" + line + "' }";
        anonymous()
                .get(BASE + "/integral-views/dordrecht-west")
                .then()
                .statusCode(200)
                .body(link + ".interventionId", is(intervention.toString()))
                .body(link + ".planId", is(known(intervention).planId().toString()))
                .body(link + ".step", is("RUNNING"))
                .body(link + ".ministry", is("SZW"));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(line), 2)).containsExactly("line-routed", "line-linked");
    }

    @Test
    void links_are_replaced_as_a_whole() {
        var line = aLine();
        var intervention = planned("dordrecht-west");
        link(DORDRECHT, line, intervention).statusCode(200);

        as(DORDRECHT)
                .header("If-Match", "*")
                .body("{\"interventionIds\": []}")
                .put(BASE + "/application-lines/" + line + "/interventions")
                .then()
                .statusCode(200);

        anonymous()
                .get(BASE + "/integral-views/dordrecht-west")
                .then()
                .body("interventions.find { it.lineId == '" + line + "' }", nullValue());
    }

    @Test
    void money_is_linked_to_interventions_of_its_own_area_only() {
        var line = aLine();

        link(DORDRECHT, line, planned("breda-noord")).statusCode(422).body("code", is("INTERVENTION_ELSEWHERE"));
        link(DORDRECHT, line, Ids.next()).statusCode(409).body("code", is("FACT_AWAITED"));
    }

    @Test
    void an_intervention_that_was_taken_out_of_its_plan_gets_no_money() {
        var line = aLine();
        var intervention = planned("dordrecht-west");
        tell(
                "intervention-removed",
                intervention,
                2,
                Map.of("planId", known(intervention).planId()));
        await().atMost(20, SECONDS).until(() -> known(intervention).step() == KnownIntervention.Step.REMOVED);

        link(DORDRECHT, line, intervention).statusCode(409).body("code", is("INTERVENTION_REMOVED"));
    }

    private static String aLine() {
        var window = window();
        var code = opened("SZW", window, "", "");
        return lineOf(submitted(window, line(code, "2023", "100")), code);
    }

    /** Of a new plan of that area, as far as this service knows. */
    private UUID planned(String slug) {
        FundingCalls.known(slug);
        var area = QuarkusTransaction.requiringNew().call(() -> areas.get(slug).id());
        var plan = Ids.next();
        var intervention = Ids.next();
        tell(
                "plan-drafted",
                plan,
                1,
                Map.of("planId", plan, "focusAreaId", area, "periodFrom", 2023, "periodTo", 2043));
        tell("intervention-planned", intervention, 1, Map.of("planId", plan, "challengeId", Ids.next()));
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(() -> known(intervention).planId().equals(plan));
        return intervention;
    }

    private KnownIntervention known(UUID intervention) {
        return interventions.get(intervention);
    }

    private static void tell(String name, UUID subject, long version, Map<String, Object> data) {
        var told = new HashMap<>(data);
        if (name.startsWith("intervention")) {
            told.put("interventionId", subject);
        }
        ForeignEvents.publish("nplv.plans.v1", "execution-plans", name, subject, version, told);
    }

    private static ValidatableResponse link(Caller by, String line, UUID intervention) {
        return as(by).header("If-Match", "*")
                .body("{\"interventionIds\": [\"" + intervention + "\"]}")
                .put(BASE + "/application-lines/" + line + "/interventions")
                .then();
    }
}
