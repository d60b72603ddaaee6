package nl.nplv.knownareas;

import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.Caller;
import nl.nplv.test.ForeignEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KnownAreasTest {
    @Inject
    @SuppressWarnings("NullAway.Init")
    KnownAreas areas;

    @Inject
    @SuppressWarnings("NullAway.Init")
    KnownMeetings meetings;

    @Test
    void an_area_is_known_as_its_events_tell_it() {
        var id = ForeignEvents.areaActivated("dordrecht-west");

        await().until(() -> statusOf("dordrecht-west").equals(Optional.of(KnownAreaStatus.ACTIVE)));

        var area = inTransaction(() -> areas.get("dordrecht-west"));
        assertThat(area.id()).isEqualTo(id);
        assertThat(area.name()).isEqualTo("Dordrecht-West");
        assertThat(area.municipalityCode().value()).isEqualTo("GM0505");
        area.mustBeOpen();
    }

    @Test
    void nothing_is_begun_in_an_area_that_left_the_programme() {
        var id = ForeignEvents.areaRegistered("delft-west");
        ForeignEvents.publishArea("focus-area-withdrawn", id, 2, Map.of("focusAreaId", id));

        await().until(() -> statusOf("delft-west").equals(Optional.of(KnownAreaStatus.WITHDRAWN)));

        assertRefused(
                ILLEGAL_TRANSITION,
                () -> inTransaction(() -> areas.get("delft-west")).mustBeOpen());
    }

    @Test
    void an_area_of_the_programme_that_is_not_known_yet_is_awaited_and_any_other_is_not_found() {
        assertRefused(FACT_AWAITED, () -> inTransaction(() -> areas.get("tilburg-noordwest")));
        assertRefused(NOT_FOUND, () -> inTransaction(() -> areas.get("maastricht-noordwest")));
    }

    @Test
    void a_meeting_tells_what_was_tabled_and_decided_once_it_was_held() {
        var area = ForeignEvents.areaRegistered("arnhem-oost");
        var plan = Ids.next();
        var decision = Ids.next();
        var planned = ForeignEvents.meetingScheduled(area);
        var held = ForeignEvents.meetingHeld(area, List.of(plan), List.of(decision));

        await().until(() ->
                inTransaction(() -> meetings.heldWithOnAgenda(area, plan)).isPresent());

        assertThat(inTransaction(() -> meetings.heldThatDecided(area, decision)))
                .map(KnownMeeting::id)
                .contains(held);
        assertThat(inTransaction(() -> meetings.heldThatDecided(area, plan))).isEmpty();
        assertThat(inTransaction(() -> meetings.heldWithOnAgenda(Ids.next(), plan)))
                .isEmpty();
        assertThat(inTransaction(() -> meetings.findById(planned)).held()).isFalse();
    }

    @Test
    void an_operator_builds_the_read_model_again_and_finds_the_same() {
        var id = ForeignEvents.areaRegistered("breda-noord");
        await().until(() -> statusOf("breda-noord").isPresent());

        as(Caller.operator()).post("/sample/v1/feeds/areas/replays").then().statusCode(202);

        await().until(() -> statusOf("breda-noord").isPresent());
        assertThat(inTransaction(() -> areas.get("breda-noord")).id()).isEqualTo(id);
        as(Caller.operator()).get("/sample/v1/feeds").then().statusCode(200).body("items.name", hasItem("areas"));
    }

    @Test
    void only_an_operator_may_build_it_again() {
        var replays = "/sample/v1/feeds/areas/replays";

        anonymous().post(replays).then().statusCode(401);
        as(Caller.vro()).post(replays).then().statusCode(403);
        as(Caller.operator()).post("/sample/v1/feeds/nothing/replays").then().statusCode(404);
    }

    private Optional<KnownAreaStatus> statusOf(String slug) {
        return inTransaction(() -> areas.bySlug(slug).map(KnownArea::status));
    }

    private static <T> T inTransaction(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }
}
