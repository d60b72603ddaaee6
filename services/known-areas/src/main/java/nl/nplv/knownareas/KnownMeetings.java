package nl.nplv.knownareas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The meetings that are known here. */
@ApplicationScoped
public class KnownMeetings implements PanacheRepositoryBase<KnownMeeting, UUID> {

    /** The first meeting that was held in the area and in which this plan, report or bottleneck was tabled. */
    public Optional<KnownMeeting> heldWithOnAgenda(UUID areaId, UUID refId) {
        return firstHeld(areaId, meeting -> meeting.agendaRefs().contains(refId));
    }

    /** The meeting that was held in the area and took this decision. */
    public Optional<KnownMeeting> heldThatDecided(UUID areaId, UUID decisionId) {
        return firstHeld(areaId, meeting -> meeting.decisions().contains(decisionId));
    }

    /** A few meetings a year per area: cheaper to look through than to index. */
    private Optional<KnownMeeting> firstHeld(UUID areaId, Predicate<KnownMeeting> wanted) {
        List<KnownMeeting> held =
                list("areaId = ?1 and status = ?2 order by heldAt, id", areaId, KnownMeeting.Status.HELD);
        return held.stream().filter(wanted).findFirst();
    }
}
