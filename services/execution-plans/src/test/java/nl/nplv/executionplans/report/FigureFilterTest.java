package nl.nplv.executionplans.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;
import nl.nplv.executionplans.bottleneck.Track;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.term.Ministry;
import org.junit.jupiter.api.Test;

class FigureFilterTest {
    @Test
    void every_value_that_a_figure_of_a_report_asks_for_may_be_asked_for_and_no_other() {
        assertThat(alternatives(FigureFilter.STATUSES))
                .isEqualTo(names(InterventionStatus.values(), BottleneckStatus.values()));
        assertThat(alternatives(FigureFilter.TRACKS)).isEqualTo(withNone(names(Track.values())));
        assertThat(alternatives(FigureFilter.MINISTRIES)).isEqualTo(withNone(names(Ministry.values())));
    }

    private static Set<String> alternatives(String pattern) {
        return Set.of(pattern.split("[|]", -1));
    }

    private static Set<String> names(Enum<?>[]... values) {
        return Arrays.stream(values).flatMap(Arrays::stream).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> withNone(Set<String> names) {
        return Stream.concat(names.stream(), Stream.of(FigureQuery.NONE)).collect(Collectors.toSet());
    }
}
