package nl.nplv.wbmgp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownCountsTest {
    @Test
    void fewer_than_ten_applications_show_nothing() {
        var shown = ShownCounts.of(new PermitCounts(9, 9, 0, 0, 0, Map.of()));

        assertThat(shown.applications()).isNull();
        assertThat(shown.granted()).isNull();
    }

    @Test
    void ten_are_shown() {
        var shown = ShownCounts.of(new PermitCounts(20, 10, 10, 0, 0, Map.of("PRIORITY", 10L)));

        assertThat(shown.applications()).isEqualTo(20);
        assertThat(shown.granted()).isEqualTo(10);
        assertThat(shown.refused()).isEqualTo(10);
        assertThat(shown.refusedBy()).containsEntry("PRIORITY", 10L);
    }

    @Test
    void a_small_part_is_left_out_with_another_so_that_nobody_can_subtract() {
        var shown = ShownCounts.of(new PermitCounts(120, 95, 3, 0, 0, Map.of("INCOME_REQUIREMENT", 3L)));

        assertThat(shown.refused()).isNull();
        assertThat(shown.other()).isNull();
        assertThat(shown.granted()).isEqualTo(95);
        assertThat(shown.refusedBy()).isEmpty();
    }

    @Test
    void grounds_do_not_tell_how_many_were_refused_when_that_is_left_out() {
        var shown = ShownCounts.of(new PermitCounts(12, 2, 10, 0, 0, Map.of("INCOME_REQUIREMENT", 10L)));

        assertThat(shown.refused()).isNull();
        assertThat(shown.refusedBy()).isEmpty();
    }

    @Test
    void a_small_ground_takes_the_smallest_other_one_along() {
        var grounds = Map.of("INCOME_REQUIREMENT", 4L, "PRIORITY", 12L, "NO_VOG", 20L);

        var shown = ShownCounts.of(new PermitCounts(96, 60, 36, 0, 0, grounds));

        assertThat(shown.refusedBy()).containsOnlyKeys("NO_VOG");
    }

    @Test
    void hardship_is_shown_only_when_the_rest_of_the_granted_is_not_small_either() {
        assertThat(ShownCounts.of(new PermitCounts(100, 60, 40, 55, 0, Map.of()))
                        .hardship())
                .isNull();
        assertThat(ShownCounts.of(new PermitCounts(100, 60, 40, 30, 0, Map.of()))
                        .hardship())
                .isEqualTo(30);
    }
}
