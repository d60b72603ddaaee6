package nl.nplv.executionplans.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreaStatus;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.knownareas.KnownMeetings;
import nl.nplv.test.ForeignEvents;
import org.awaitility.Awaitility;

/** Areas and meetings that this service knows by real events. */
public final class AreaFixtures {
    private AreaFixtures() {}

    /** Registers the area anew, so that no plan is in force in it; its id. */
    public static UUID freshArea(String slug) {
        var id = ForeignEvents.areaActivated(slug);
        Awaitility.await()
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> bean(KnownAreas.class)
                                .bySlug(slug)
                                .filter(area -> area.id().equals(id) && area.status() == KnownAreaStatus.ACTIVE)
                                .isPresent()));
        return id;
    }

    /** The meeting of the area is held, with these on its agenda. */
    public static void hold(UUID meeting, UUID areaId, UUID... agenda) {
        ForeignEvents.publishArea(
                "alliance-meeting-held",
                meeting,
                2,
                Map.of(
                        "meetingId",
                        meeting,
                        "focusAreaId",
                        areaId,
                        "agendaRefs",
                        List.of(agenda),
                        "decisions",
                        List.of(),
                        "chairedBy",
                        "MAYOR"));
        await(meeting, true);
    }

    /** A meeting of the area that has a date; its id. */
    public static UUID plannedMeeting(UUID areaId) {
        var meeting = ForeignEvents.meetingScheduled(areaId);
        await(meeting, false);
        return meeting;
    }

    private static void await(UUID meeting, boolean held) {
        Awaitility.await()
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> bean(KnownMeetings.class)
                                .findByIdOptional(meeting)
                                .filter(each -> each.held() == held)
                                .isPresent()));
    }

    private static <B> B bean(Class<B> type) {
        return CDI.current().select(type).get();
    }
}
