package nl.nplv.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A CloudEvent as it lies in the topic. */
record PublishedEvent(JsonNode envelope) {

    String id() {
        return envelope.path("id").asText();
    }

    /** Id of the aggregate. */
    String subject() {
        return envelope.path("subject").asText();
    }

    /** Order of publication over the whole topic. */
    long sequence() {
        return Long.parseLong(envelope.path("sequence").asText());
    }

    long aggregateVersion() {
        return envelope.path("aggregateversion").asLong();
    }

    /** Last words of the type, as {@code focus-area-activated}. */
    String name() {
        return envelope.path("type").asText().replaceAll("^.*\\.([a-z0-9-]+)\\.v\\d+$", "$1");
    }

    JsonNode data() {
        return envelope.path("data");
    }

    /** What the event tells, without who acted and the version. */
    JsonNode facts() {
        ObjectNode facts = data().deepCopy();
        return facts.without(Set.of("actor", "version"));
    }
}
