package nl.nplv.executionplans.known;

import java.util.UUID;
import nl.nplv.shared.feed.ReceivedEvent;

/** Fields of an event's data; an event without them is set aside by the feed's reader. */
final class Fields {
    private Fields() {}

    static UUID id(ReceivedEvent event, String field) {
        return UUID.fromString(text(event, field));
    }

    static String text(ReceivedEvent event, String field) {
        var value = event.data().path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new IllegalArgumentException(event.type() + " without " + field);
        }
        return value.asText();
    }
}
