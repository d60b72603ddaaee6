package nl.nplv.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.bench.NewMeasurements.Area;
import nl.nplv.bench.NewMeasurements.One;
import org.junit.jupiter.api.Test;

class NewMeasurementsTest {
    /** The check of {@code measurement.period}. */
    private static final String STORED = "^(\\d{4})-(01 \\1(-(H1|Q1))?|04 \\1-Q2|07 \\1-(H2|Q3)|10 \\1-Q4)$";

    private final NewMeasurements measurements =
            new NewMeasurements(List.of(new Area("zaandam-oost", new UUID(0, 1)), new Area("heerlen", new UUID(0, 2))));

    @Test
    void no_two_are_of_one_area_and_period() {
        assertThat(thousand().map(one -> one.area().slug() + " " + one.period()))
                .doesNotHaveDuplicates();
        assertThat(measurements.taken()).isEqualTo(1_000);
    }

    @Test
    void periods_are_stored_as_the_table_wants_them() {
        assertThat(thousand().map(One::storedPeriod)).allMatch(period -> period.matches(STORED));
    }

    private Stream<One> thousand() {
        return Stream.generate(measurements::take).limit(1_000);
    }
}
