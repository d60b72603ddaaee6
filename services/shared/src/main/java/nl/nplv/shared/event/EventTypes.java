package nl.nplv.shared.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** CloudEvents names of a service's events (API-RULES 2). */
@ApplicationScoped
public class EventTypes {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final String context;
    private final String source;
    private final String schemas;

    EventTypes(
            @ConfigProperty(name = "nplv.events.context") String context,
            @ConfigProperty(name = "nplv.events.source-oin") String oin,
            @ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.context = context;
        this.source = "urn:nld:oin:" + oin + ":systeem:" + context;
        this.schemas = publicUrl + "/events/";
    }

    /** {@code AllianceFormed} becomes {@code nl.leefbaarheid-veiligheid.<context>.alliance-formed.v1}. */
    public String typeOf(Class<? extends DomainEvent> event) {
        return "nl.leefbaarheid-veiligheid." + context + "." + kebab(event) + ".v1";
    }

    /** {@code AllianceFormed} becomes {@code alliance-formed}. */
    public static String kebab(Class<?> event) {
        return WORD_START.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Address of the JSON Schema of an event's data; a CloudEvent asks for an absolute one. */
    public String schemaOf(String type) {
        return schemas + type + ".json";
    }

    /** URN of the system that the event comes from. */
    public String source() {
        return source;
    }
}
