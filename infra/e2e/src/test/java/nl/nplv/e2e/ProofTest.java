package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.e2e.Records.Change;
import nl.nplv.e2e.Writer.Acknowledged;
import org.junit.jupiter.api.Test;

/** The proof's own eyes: each kind of loss must be seen. */
class ProofTest {
    private static final UUID AGGREGATE = UUID.randomUUID();
    private static final Change FIRST = change(1, 1, "one");
    private static final Change SECOND = change(2, 2, "two");
    private static final List<Change> CHANGES = List.of(FIRST, SECOND);
    private static final List<PublishedEvent> EVENTS = List.of(event(FIRST), event(SECOND));
    private static final List<Acknowledged> WRITES =
            List.of(new Acknowledged("one", AGGREGATE, 1), new Acknowledged("two", AGGREGATE, 2));

    @Test
    void a_redelivered_batch_is_no_loss() {
        var delivered = List.of(event(FIRST), event(SECOND), event(FIRST), event(SECOND));

        assertThatCode(() -> proof(CHANGES, 2, delivered).holdsFor(WRITES)).doesNotThrowAnyException();
    }

    @Test
    void a_lost_write_is_seen() {
        refutes(proof(List.of(FIRST), 1, EVENTS), WRITES);
    }

    @Test
    void a_write_done_twice_is_seen() {
        var twice = change(3, 3, "two");

        refutes(proof(List.of(FIRST, SECOND, twice), 3, List.of(event(FIRST), event(SECOND), event(twice))), WRITES);
    }

    @Test
    void a_state_without_its_history_is_seen() {
        refutes(proof(CHANGES, 3, EVENTS), WRITES);
    }

    @Test
    void a_lost_event_is_seen() {
        refutes(proof(CHANGES, 2, List.of(event(FIRST))), WRITES);
    }

    @Test
    void an_event_of_nothing_is_seen() {
        refutes(proof(CHANGES, 2, List.of(event(FIRST), event(SECOND), event(change(3, 3, "three")))), WRITES);
    }

    @Test
    void a_redelivery_that_tells_something_else_is_seen() {
        var other = new Change(SECOND.id(), AGGREGATE, 2, 3, SECOND.state());

        refutes(proof(CHANGES, 2, List.of(event(FIRST), event(SECOND), event(other))), WRITES);
    }

    @Test
    void an_overtaken_version_is_seen() {
        refutes(proof(CHANGES, 2, List.of(event(SECOND), event(FIRST))), WRITES);
    }

    @Test
    void a_gap_in_the_sequence_is_seen() {
        var late = change(2, 3, "two");

        refutes(proof(List.of(FIRST, late), 2, List.of(event(FIRST), event(late))), WRITES);
    }

    private static void refutes(Proof proof, List<Acknowledged> writes) {
        assertThatThrownBy(() -> proof.holdsFor(writes)).isInstanceOf(AssertionError.class);
    }

    private static Proof proof(List<Change> changes, long version, List<PublishedEvent> delivered) {
        return new Proof(changes, Map.of(AGGREGATE, version), delivered);
    }

    private static Change change(long version, long sequence, String mark) {
        var state = Json.read("{\"reference\": \"" + mark + "\"}");
        return new Change(UUID.randomUUID(), AGGREGATE, version, sequence, state);
    }

    private static PublishedEvent event(Change change) {
        return new PublishedEvent(
                Json.read("""
                {"id": "%s", "subject": "%s", "aggregateversion": %d, "sequence": "%019d"}""".formatted(change.id(), change.aggregateId(), change.version(), change.sequence())));
    }
}
