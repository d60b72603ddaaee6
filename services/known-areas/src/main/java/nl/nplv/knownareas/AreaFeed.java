package nl.nplv.knownareas;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;
import nl.nplv.shared.value.MunicipalityCode;

/** Keeps areas and meetings as the focus-areas service tells them. */
@ApplicationScoped
public class AreaFeed implements EventFeed {
    private final KnownAreas areas;
    private final KnownMeetings meetings;

    AreaFeed(KnownAreas areas, KnownMeetings meetings) {
        this.areas = areas;
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "areas";
    }

    @Override
    public String topic() {
        return "nplv.areas.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        var data = event.data();
        switch (event.name()) {
            case "focus-area-registered.v1" ->
                areas.persist(new KnownArea(
                        event.subject(),
                        text(data, "slug"),
                        text(data, "name"),
                        new MunicipalityCode(text(data, "municipalityCode"))));
            case "focus-area-changed.v1" -> areas.get(event.subject()).rename(text(data, "name"));
            case "focus-area-activated.v1" -> areas.get(event.subject()).become(KnownAreaStatus.ACTIVE);
            case "focus-area-completed.v1" -> areas.get(event.subject()).become(KnownAreaStatus.COMPLETED);
            case "focus-area-withdrawn.v1" -> areas.get(event.subject()).become(KnownAreaStatus.WITHDRAWN);
            case "alliance-meeting-scheduled.v1" ->
                meetings.persist(new KnownMeeting(
                        event.subject(), UUID.fromString(text(data, "focusAreaId")), moment(data, "scheduledAt")));
            case "alliance-meeting-rescheduled.v1" ->
                meetings.findById(event.subject()).move(moment(data, "scheduledAt"));
            case "alliance-meeting-held.v1" ->
                meetings.findById(event.subject())
                        .hold(ids(data, "agendaRefs"), ids(data, "decisions"), text(data, "chairedBy"), event.time());
            case "alliance-meeting-cancelled.v1" ->
                meetings.findById(event.subject()).cancel();
            default -> {
                // of no use here
            }
        }
    }

    @Override
    public void clear() {
        meetings.deleteAll();
        areas.deleteAll();
    }

    private static String text(JsonNode data, String field) {
        var value = data.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("event without " + field);
        }
        return value.asText();
    }

    private static Instant moment(JsonNode data, String field) {
        return OffsetDateTime.parse(text(data, field)).toInstant();
    }

    private static List<UUID> ids(JsonNode data, String field) {
        return StreamSupport.stream(data.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .map(UUID::fromString)
                .toList();
    }
}
