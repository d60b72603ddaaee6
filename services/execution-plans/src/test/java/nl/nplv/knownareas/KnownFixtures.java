package nl.nplv.knownareas;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.reference.Programme;

/** Known facts for tests of rules, without the events that tell them. */
public final class KnownFixtures {
    private KnownFixtures() {}

    /** An area of the programme. */
    public static KnownArea area(String slug) {
        var facts = Programme.areas().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return new KnownArea(Ids.next(), slug, facts.name(), facts.gm());
    }

    /** An area that left the programme. */
    public static KnownArea withdrawn(String slug) {
        var area = area(slug);
        area.become(KnownAreaStatus.WITHDRAWN);
        return area;
    }

    /** A meeting that has a date. */
    public static KnownMeeting planned(UUID areaId) {
        return new KnownMeeting(Ids.next(), areaId, Instant.parse("2023-03-01T13:00:00Z"));
    }

    /** A meeting that was held, chaired by the mayor. */
    public static KnownMeeting held(UUID areaId, UUID... agenda) {
        var meeting = planned(areaId);
        meeting.hold(List.of(agenda), List.of(), "MAYOR", Instant.parse("2023-03-01T15:00:00Z"));
        return meeting;
    }
}
