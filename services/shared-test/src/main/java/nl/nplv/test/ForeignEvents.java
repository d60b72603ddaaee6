package nl.nplv.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;
import nl.nplv.test.contract.PublishedSchema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Events of other services, published to the real broker as those services would; each fits its schema in api-specs/events. The
 * topic must be among {@code nplv.test.topics} of the service under test.
 */
public final class ForeignEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AREAS = "focus-areas";
    private static final String AREAS_TOPIC = "nplv.areas.v1";
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private ForeignEvents() {}

    /** An area of the programme becomes a candidate; its id. */
    public static UUID areaRegistered(String slug) {
        var area = programme(slug);
        var id = Ids.next();
        publishArea(
                "focus-area-registered",
                id,
                1,
                Map.of(
                        "focusAreaId",
                        id,
                        "slug",
                        slug,
                        "name",
                        area.name(),
                        "municipalityCode",
                        area.gm().value()));
        return id;
    }

    /** An area of the programme is registered and takes part; its id. */
    public static UUID areaActivated(String slug) {
        var area = programme(slug);
        var id = areaRegistered(slug);
        publishArea(
                "focus-area-activated",
                id,
                2,
                Map.of(
                        "focusAreaId",
                        id,
                        "name",
                        area.name(),
                        "municipalityCode",
                        area.gm().value()));
        return id;
    }

    /** A meeting gets a date; its id. */
    public static UUID meetingScheduled(UUID areaId) {
        var id = Ids.next();
        publishArea(
                "alliance-meeting-scheduled",
                id,
                1,
                Map.of(
                        "meetingId",
                        id,
                        "focusAreaId",
                        areaId,
                        "allianceId",
                        Ids.next(),
                        "scheduledAt",
                        "2023-03-01T13:00:00Z"));
        return id;
    }

    /** A meeting was planned and held, chaired by the mayor; its id. */
    public static UUID meetingHeld(UUID areaId, Collection<UUID> agendaRefs, Collection<UUID> decisions) {
        var id = meetingScheduled(areaId);
        publishArea(
                "alliance-meeting-held",
                id,
                2,
                Map.of(
                        "meetingId",
                        id,
                        "focusAreaId",
                        areaId,
                        "agendaRefs",
                        agendaRefs,
                        "decisions",
                        decisions,
                        "chairedBy",
                        "MAYOR"));
        return id;
    }

    /** Any event of an area's service, by its name without context and version. */
    public static void publishArea(String name, UUID subject, long version, Map<String, Object> data) {
        publish(AREAS_TOPIC, AREAS, name, subject, version, data);
    }

    /** Any event: by topic, context and name, such as {@code nplv.plans.v1, execution-plans, plan-adopted}. */
    public static void publish(
            String topic, String context, String name, UUID subject, long version, Map<String, Object> data) {
        var event = event(context, name, subject, version, data);
        PublishedSchema.mustFit(event);
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, subject.toString(), event.toString()))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not published: " + name, e);
        }
    }

    private static JsonNode event(String context, String name, UUID subject, long version, Map<String, Object> data) {
        var type = "nl.leefbaarheid-veiligheid." + context + "." + name + ".v1";
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", Ids.next().toString())
                .put("source", "urn:nld:oin:00000004003214345001:systeem:" + context)
                .put("type", type)
                .put("subject", subject.toString())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "https://api.example/events/" + type + ".json")
                .put("sequence", "%019d".formatted(SEQUENCE.incrementAndGet()))
                .put("aggregateversion", version)
                .put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        ObjectNode told = JSON.valueToTree(data);
        told.putObject("actor")
                .put("organisation", "VRO")
                .put("tier", "national")
                .put("role", "NAT");
        told.put("version", version);
        event.set("data", told);
        return event;
    }

    private static ProgrammeArea programme(String slug) {
        return Programme.areas().stream()
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no area " + slug + " in the programme"));
    }

    private static KafkaProducer<String, String> producer() {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }
}
