package nl.nplv.participation;

import static nl.nplv.test.Api.anonymous;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.ForeignEvents;

/** Areas as this service knows them from real events. */
public final class Areas {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Map<String, UUID> KNOWN = new ConcurrentHashMap<>();

    private Areas() {}

    /** The area takes part, and this service knows it; its id. */
    public static UUID known(String slug) {
        return KNOWN.computeIfAbsent(slug, Areas::activate);
    }

    /** A decision of a meeting of the area that was held. */
    public static UUID decisionIn(String slug) {
        var decision = Ids.next();
        ForeignEvents.meetingHeld(known(slug), List.of(), List.of(decision));
        return decision;
    }

    private static UUID activate(String slug) {
        var id = ForeignEvents.areaActivated(slug);
        await().atMost(DEADLINE).until(() -> isKnown(slug));
        return id;
    }

    private static boolean isKnown(String slug) {
        return anonymous()
                        .get("/participation/v1/areas/" + slug + "/participation-forms")
                        .statusCode()
                == 200;
    }
}
