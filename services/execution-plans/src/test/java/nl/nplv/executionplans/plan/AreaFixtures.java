package nl.nplv.executionplans.plan;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreaStatus;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.knownareas.KnownMeetings;
import nl.nplv.test.ForeignEvents;

/** Areas and meetings that this service knows by real events. */
public final class AreaFixtures {
    private AreaFixtures() {}

    /** Registers the area anew, so that no plan is in force in it; its id. */
    public static UUID freshArea(String slug) {
        var id = ForeignEvents.areaActivated(slug);
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> bean(KnownAreas.class)
                        .bySlug(slug)
                        .filter(area -> area.id().equals(id) && area.status() == KnownAreaStatus.ACTIVE)
                        .isPresent()));
        return id;
    }

    /** A meeting of the area that was held, with these on its agenda; its id. */
    public static UUID heldMeeting(UUID areaId, UUID... agenda) {
        return known(ForeignEvents.meetingHeld(areaId, List.of(agenda), List.of()), true);
    }

    /** A meeting of the area that has a date; its id. */
    public static UUID plannedMeeting(UUID areaId) {
        return known(ForeignEvents.meetingScheduled(areaId), false);
    }

    private static UUID known(UUID meeting, boolean held) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> bean(KnownMeetings.class)
                        .findByIdOptional(meeting)
                        .filter(each -> each.held() == held)
                        .isPresent()));
        return meeting;
    }

    private static <B> B bean(Class<B> type) {
        return CDI.current().select(type).get();
    }
}
