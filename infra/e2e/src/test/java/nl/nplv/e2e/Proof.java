package nl.nplv.e2e;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.nplv.e2e.Records.Change;
import nl.nplv.e2e.Writer.Acknowledged;
import nl.nplv.local.Platform;

/** What must hold whatever was killed: nothing lost, nothing twice, everything in order. */
final class Proof {
    /** Where the writes that are counted are told. */
    private static final String AREAS = "nplv.areas.v1";

    private static final Duration READ_WITHIN = Duration.ofSeconds(30);

    private final List<Change> changes;
    private final Map<UUID, Long> versions;
    private final List<PublishedEvent> delivered;

    /**
     * Over what was found.
     *
     * @param versions present version of each aggregate
     * @param delivered in the order in which a consumer meets them
     */
    Proof(List<Change> changes, Map<UUID, Long> versions, List<PublishedEvent> delivered) {
        this.changes = changes;
        this.versions = versions;
        this.delivered = delivered;
    }

    /** Waits until all is published, then reads the database and the topic whole. */
    static Proof of(Platform platform) throws SQLException {
        var records = new Records(platform);
        var changes = records.published();
        try (var topic = Topic.fromStart(platform, AREAS)) {
            var delivered = topic.until(events -> ids(events).size() >= changes.size(), READ_WITHIN);
            return new Proof(changes, records.versions(), delivered);
        }
    }

    void holdsFor(List<Acknowledged> writes) {
        eachWriteIsThereOnce(writes);
        eachEventIsDelivered();
        theOrderOfEachAggregateIsKept();
        theSequenceHasNoGap();
    }

    /** Every acknowledged write is one change, at the version that was told, and the aggregate is where its history ends. */
    void eachWriteIsThereOnce(List<Acknowledged> writes) {
        var byMark = changes.stream().collect(groupingBy(Change::mark));
        assertThat(writes)
                .allSatisfy(write -> assertThat(byMark.getOrDefault(write.mark(), List.of()))
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.aggregateId()).isEqualTo(write.aggregateId());
                            assertThat(change.version()).isEqualTo(write.version());
                        }));
        var histories = changes.stream().collect(groupingBy(Change::aggregateId));
        assertThat(versions)
                .isNotEmpty()
                .allSatisfy((aggregate, version) -> assertThat(histories.getOrDefault(aggregate, List.of()).stream()
                                .map(Change::version))
                        .containsExactlyElementsOf(upTo(version)));
    }

    /** Every change has its event, no event is without a change, and a redelivery is the same event. */
    void eachEventIsDelivered() {
        assertThat(ids(delivered)).isEqualTo(changes.stream().map(Change::id).collect(toSet()));
        assertThat(delivered.stream().collect(groupingBy(PublishedEvent::id)).values())
                .allSatisfy(copies -> assertThat(new HashSet<>(copies)).hasSize(1));
    }

    /** A consumer that drops what it has seen meets the versions of each aggregate one after the other. */
    void theOrderOfEachAggregateIsKept() {
        var firsts = new LinkedHashMap<String, PublishedEvent>();
        delivered.forEach(event -> firsts.putIfAbsent(event.id(), event));
        var byAggregate = firsts.values().stream().collect(groupingBy(PublishedEvent::subject));
        assertThat(byAggregate.values())
                .allSatisfy(events -> assertThat(events.stream().map(PublishedEvent::aggregateVersion))
                        .containsExactlyElementsOf(upTo(events.size())));
    }

    /** Who counts the sequence sees that nothing is missing. */
    void theSequenceHasNoGap() {
        var sequences = delivered.stream()
                .map(PublishedEvent::sequence)
                .distinct()
                .sorted()
                .toList();
        assertThat(sequences).isEqualTo(upTo(changes.size()));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static Set<UUID> ids(List<PublishedEvent> events) {
        return events.stream().map(PublishedEvent::id).map(UUID::fromString).collect(toSet());
    }
}
