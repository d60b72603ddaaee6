package nl.nplv.participation.reach;

import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Caller.office;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReachApiTest {
    private static final String ZUIDOOST = "amsterdam-zuidoost";

    private final TestClock clock;

    ReachApiTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void day() {
        clock.setTo("2023-03-03");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void who_was_reached_is_told_once_closed_in_figures_that_tell_of_nobody() {
        var process = planned(ZUIDOOST, "2023-03-01", "2023-04-15");
        put(office(ZUIDOOST), process, "/opening").statusCode(200);
        // 30 in all: 12 of one age, 10 of another, 3 of a third, 5 who say nothing; 14 for the first time
        contribute(process, 12, "[\"FROM_18_TO_26\", \"FIRST_TIME_PARTICIPANTS\"]");
        contribute(process, 10, "[\"FROM_27_TO_44\"]");
        contribute(process, 2, "[\"OVER_66\", \"FIRST_TIME_PARTICIPANTS\"]");
        contribute(process, 1, "[\"OVER_66\"]");
        contribute(process, 5, "[]");

        anonymous().get(process + "/reach").then().body("published", is(false)).body("groups", empty());
        put(office(ZUIDOOST), process, "/closing").statusCode(200);

        var groups = anonymous()
                .get(process + "/reach")
                .then()
                .body("published", is(true))
                .body("people", is(30));
        groups.body(people("FROM_18_TO_26"), is(12))
                .body(people("FROM_27_TO_44"), nullValue())
                .body(people("OVER_66"), nullValue())
                .body(people("FIRST_TIME_PARTICIPANTS"), is(14))
                .body(people("TENANTS"), nullValue())
                .body("groups.find { it.group == 'FIRST_TIME_PARTICIPANTS' }.unreachedBefore", is(true))
                .body("groups.find { it.group == 'FROM_18_TO_26' }.percent.toString()", is("40.0"));
    }

    private static String people(String group) {
        return "groups.find { it.group == '" + group + "' }.people";
    }

    private static void contribute(String process, int times, String groups) {
        for (int i = 0; i < times; i++) {
            somebody()
                    .body("{\"text\": \"Here\", \"groups\": " + groups + "}")
                    .post(process + "/contributions")
                    .then()
                    .statusCode(201);
        }
    }
}
