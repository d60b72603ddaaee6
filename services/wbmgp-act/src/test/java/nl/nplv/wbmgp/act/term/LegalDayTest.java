package nl.nplv.wbmgp.act.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDayTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-12-28T22:59:59.999Z, 2026-12-28",
        "2026-12-28T23:00:00Z, 2026-12-29",
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-03-29T00:59:59Z, 2026-03-29",
    })
    void a_moment_falls_on_the_day_of_amsterdam(Instant moment, LocalDate day) {
        assertThat(LegalDay.of(moment)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2026-03-28, 24", "2026-03-29, 23", "2026-10-25, 25"})
    void a_day_ends_when_the_next_begins_however_long_it_is(LocalDate day, int hours) {
        assertThat(LegalDay.end(day)).isEqualTo(LegalDay.beginning(day.plusDays(1)));
        assertThat(Duration.between(LegalDay.beginning(day), LegalDay.end(day))).isEqualTo(Duration.ofHours(hours));
    }
}
