package nl.nplv.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AimTest {
    @Test
    void a_ratio_meets_its_aim_from_the_limit_on() {
        assertThat(Aim.atLeast("a", 0.25, 0.25).met()).isTrue();
        assertThat(Aim.atLeast("a", 0.25, 0.249).met()).isFalse();
    }

    @Test
    void a_time_meets_its_aim_up_to_the_limit() {
        assertThat(Aim.within("a", 50, 50).met()).isTrue();
        assertThat(Aim.within("a", 50, 50.1).met()).isFalse();
    }

    @Test
    void a_count_meets_its_aim_when_it_is_exact() {
        assertThat(Aim.exactly("each once", 10_000, 10_000).met()).isTrue();
        assertThat(Aim.exactly("each once", 10_000, 9_999).met()).isFalse();
        assertThat(Aim.exactly("each once", 10_000, 10_001).met()).isFalse();
    }

    @Test
    void an_aim_that_was_missed_says_so_first() {
        assertThat(Aim.atLeast("indexed read", 0.33, 0.18).line())
                .startsWith("SHORT indexed read")
                .endsWith("0.18");
        assertThat(Aim.within("a page", 50, 12).line())
                .startsWith("PASS  a page")
                .endsWith("12.0 ms");
    }
}
