package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nplv.e2e.Expected.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenario's own eyes: what differs must be seen. */
class ExpectedTest {
    private static final Expected EXPECTED = Expected.of(200, new Fact("/difference", "-1.5"))
            .then(Event.of("measurement-recorded", new Fact("/value", "36.5")));

    @Test
    void what_is_as_expected_has_no_differences() {
        var differences = EXPECTED.differences(answer(200, "-1.50"), List.of(event("measurement-recorded", "36.5")));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "201, -1.5, measurement-recorded, 36.5, status is 201 instead of 200",
        "200, 1.5, measurement-recorded, 36.5, answer has /difference 1.5 instead of -1.5",
        "200, -1.5, measurement-corrected, 36.5, event is measurement-corrected instead of measurement-recorded",
        "200, -1.5, measurement-recorded, 38.0, event measurement-recorded has /value 38 instead of 36.5"
    })
    void a_difference_is_told(int status, String difference, String event, String value, String told) {
        var differences = EXPECTED.differences(answer(status, difference), List.of(event(event, value)));

        assertThat(differences).containsExactly(told);
    }

    @Test
    void an_event_that_is_missing_and_one_too_many_are_told() {
        var event = event("measurement-recorded", "36.5");

        assertThat(EXPECTED.differences(answer(200, "-1.5"), List.of()))
                .singleElement()
                .asString()
                .startsWith("0 events followed instead of 1");
        assertThat(EXPECTED.differences(answer(200, "-1.5"), List.of(event, event)))
                .singleElement()
                .asString()
                .startsWith("2 events followed instead of 1");
    }

    @Test
    void of_many_each_answer_and_each_event_is_counted_and_none_may_be_about_the_same() {
        var answers = List.of(answer(200, "-1.5"), answer(200, "-1.5"));
        var one = event("measurement-recorded", "36.5", "a");
        var another = event("measurement-recorded", "36.5", "b");

        assertThat(EXPECTED.differencesOfMany(answers, List.of(another, one))).isEmpty();
        assertThat(EXPECTED.differencesOfMany(answers, List.of(one, one)))
                .containsExactly("2 events measurement-recorded about 1 things instead of 2");
        assertThat(EXPECTED.differencesOfMany(answers, List.of(one))).hasSize(2);
        assertThat(EXPECTED.differencesOfMany(List.of(answers.getFirst(), answer(409, "-1.5")), List.of(one, another)))
                .containsExactly("status is 409 instead of 200");
    }

    private static Answer answer(int status, String difference) {
        return new Answer(status, "", "", "application/json", Json.read("{\"difference\": " + difference + "}"));
    }

    private static PublishedEvent event(String name, String value) {
        return event(name, value, "");
    }

    private static PublishedEvent event(String name, String value, String subject) {
        return new PublishedEvent(Json.read("""
                {"type": "nl.leefbaarheid-veiligheid.focus-areas.%s.v1", "subject": "%s", "data": {"value": %s}}""".formatted(name, subject, value)));
    }
}
