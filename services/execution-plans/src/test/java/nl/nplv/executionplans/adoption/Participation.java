package nl.nplv.executionplans.adoption;

import java.util.Map;
import java.util.UUID;
import nl.nplv.test.ForeignEvents;

/** Events of participation processes, published as the participation service does. */
public final class Participation {
    private Participation() {}

    /** Publishes one. */
    public static void publish(String name, UUID process, UUID area, long version) {
        ForeignEvents.publish(
                "nplv.participation.v1",
                "resident-participation",
                name,
                process,
                version,
                Map.of("processId", process, "form", "CITIZENS_ASSEMBLY", "focusAreaId", area));
    }
}
