package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.alliance.AllianceFixtures.activeAllianceIn;
import static nl.nplv.focusareas.alliance.AllianceFixtures.noAllianceIn;
import static nl.nplv.focusareas.meeting.MeetingFixtures.heldMeetingIn;
import static nl.nplv.focusareas.meeting.MeetingFixtures.meetingIn;
import static nl.nplv.test.Api.anonymous;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.nplv.focusareas.agreement.AgreementFixtures;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AreaWithoutMeetingApiTest {
    private static final String THE_HAGUE = "den-haag-zuidwest";
    private static final String EINDHOVEN = "eindhoven-woensel-zuid";

    @Inject
    TestClock clock;

    @BeforeEach
    void given_a_day_far_from_every_meeting_of_other_tests() {
        clock.setTo("2060-09-15");
    }

    @AfterEach
    void back_to_the_real_time() {
        clock.reset();
    }

    @Test
    void an_active_alliance_counts_from_its_last_meeting_that_was_held_that_day_included() {
        activeAllianceIn(THE_HAGUE);
        without(6).body("items.slug", hasItem(THE_HAGUE));

        heldMeetingIn(THE_HAGUE, "2060-03-14T23:59:59+01:00");
        without(6)
                .body("items.find { it.slug == '" + THE_HAGUE + "' }.lastMeetingAt", is("2060-03-14T22:59:59Z"))
                .body("items.find { it.slug == '" + THE_HAGUE + "' }.municipalityCode", is("GM0518"));
        without(7).body("items.slug", not(hasItem(THE_HAGUE)));

        heldMeetingIn(THE_HAGUE, "2060-03-15T00:00:00+01:00");
        without(6).body("items.slug", not(hasItem(THE_HAGUE)));
        without(5).body("items.slug", hasItem(THE_HAGUE));
    }

    @Test
    void a_meeting_that_is_only_planned_does_not_count_and_a_dissolved_alliance_is_not_missed() {
        clock.setTo("2070-09-15");
        activeAllianceIn(THE_HAGUE);

        meetingIn(THE_HAGUE, "2070-09-01T12:00:00Z");

        without(6).body("items.slug", hasItem(THE_HAGUE));
        noAllianceIn(THE_HAGUE);
        without(6).body("items.slug", not(hasItem(THE_HAGUE)));
    }

    @Test
    void an_area_that_takes_part_is_missed_even_without_an_alliance() {
        clock.reset();
        noAllianceIn(EINDHOVEN);
        without(1).body("items.slug", not(hasItem(EINDHOVEN)));

        AgreementFixtures.activate(EINDHOVEN, "GM0772");

        without(120)
                .body("items.slug", hasItem(EINDHOVEN))
                .body("items.find { it.slug == '" + EINDHOVEN + "' }.lastMeetingAt", nullValue());
    }

    @Test
    void months_are_one_to_a_hundred_and_twenty() {
        anonymous().get("/areas/v1/areas-without-meeting?months=1").then().statusCode(200);
        anonymous().get("/areas/v1/areas-without-meeting?months=120").then().statusCode(200);
        anonymous().get("/areas/v1/areas-without-meeting").then().statusCode(200);
        anonymous().get("/areas/v1/areas-without-meeting?months=0").then().statusCode(400);
        anonymous().get("/areas/v1/areas-without-meeting?months=121").then().statusCode(400);
        anonymous().get("/areas/v1/areas-without-meeting?months=six").then().statusCode(400);
    }

    private static ValidatableResponse without(int months) {
        return anonymous()
                .get("/areas/v1/areas-without-meeting?months=" + months)
                .then()
                .statusCode(200);
    }
}
