package nl.nplv.participation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistanceTest {
    @Test
    void an_area_is_as_far_as_the_crow_flies() {
        // Utrecht Centraal to Overvecht, and to Rotterdam-Zuid
        assertThat(Distance.kilometres(5.110, 52.089, "utrecht-overvecht")).isBetween(2.5, 4.0);
        assertThat(Distance.kilometres(5.110, 52.089, "rotterdam-zuid")).isBetween(46.0, 50.0);
    }

    @Test
    void at_the_middle_of_an_area_it_is_nothing() {
        assertThat(Distance.kilometres(5.950, 50.918, "heerlen-noord")).isZero();
    }
}
