package nl.nplv.participation.evidence;

import static nl.nplv.participation.Calls.aProcess;
import static nl.nplv.participation.Calls.contribute;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.uuid;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Caller.office;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InvolvementEvidenceApiTest {
    private static final String ROTTERDAM = "rotterdam-zuid";

    private final TestClock clock;

    InvolvementEvidenceApiTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void day() {
        clock.setTo("2023-03-04");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    @Tag("EP1")
    @Tag("RP5")
    void a_plan_finds_how_and_on_what_residents_were_involved_and_what_they_still_wait_for() {
        planned(ROTTERDAM, "2023-04-01", "2023-04-15");
        var process = planned(ROTTERDAM, aProcess(ROTTERDAM, "CO_CREATION", "2023-03-01", "2023-04-15", "[]"));
        put(office(ROTTERDAM), process, "/opening").statusCode(200);
        var contribution = contribute(process, "More trees").extract().<String>path("id");
        put(office(ROTTERDAM), process, "/closing").statusCode(200);
        var evidence = "/participation/v1/areas/" + ROTTERDAM + "/involvement-evidence";

        anonymous()
                .get(evidence)
                .then()
                .statusCode(200)
                .body("how.form", contains("CO_CREATION"))
                .body("how[0].contributions", is(1))
                .body("how[0].process", endsWith(process))
                .body("onWhat", contains("Priorities of the plan"))
                .body("hardToReach", contains("FIRST_TIME_PARTICIPANTS"))
                .body("awaitingFeedback", contains(uuid(process).toString()));
        put(
                        office(ROTTERDAM),
                        "/participation/v1/contributions/" + contribution,
                        "/response",
                        "{\"response\": \"Yes\"}")
                .statusCode(200);
        put(office(ROTTERDAM), process, "/feedback", "{\"outcome\": \"Forty trees\"}")
                .statusCode(200);
        anonymous().get(evidence).then().body("awaitingFeedback", empty()).body("how[0].outcome", is("Forty trees"));
        anonymous().get(evidence + "?planId=" + uuid(process)).then().body("how", empty());
    }
}
