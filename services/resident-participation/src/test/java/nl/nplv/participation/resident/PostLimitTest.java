package nl.nplv.participation.resident;

import static nl.nplv.participation.resident.ResidentProblem.TOO_MANY_POSTS;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import nl.nplv.test.TestClock;
import org.junit.jupiter.api.Test;

class PostLimitTest {
    private final TestClock clock = new TestClock();
    private final PostLimit limit = limit();

    private PostLimit limit() {
        clock.setTo("2023-03-01");
        return new PostLimit(clock, 3, 5, 2);
    }

    @Test
    void an_address_posts_no_more_than_its_share_within_a_minute() {
        for (int i = 0; i < 3; i++) {
            limit.count("192.0.2.1", "assembly " + i);
        }

        assertRefused(TOO_MANY_POSTS, () -> limit.count("192.0.2.1", "another"));
        assertThatCode(() -> limit.count("192.0.2.2", "another")).doesNotThrowAnyException();
    }

    @Test
    void many_addresses_together_do_not_flood_one_process() {
        for (int i = 0; i < 5; i++) {
            limit.count("192.0.2." + i, "assembly");
        }

        assertRefused(TOO_MANY_POSTS, () -> limit.count("192.0.2.9", "assembly"));
    }

    @Test
    void an_account_has_its_own_share_whatever_it_posts() {
        limit.countAccount("somebody");
        limit.countAccount("somebody");

        assertRefused(TOO_MANY_POSTS, () -> limit.countAccount("somebody"));
        assertThatCode(() -> limit.countAccount("somebody else")).doesNotThrowAnyException();
    }

    @Test
    void with_the_next_minute_all_is_forgotten() {
        for (int i = 0; i < 3; i++) {
            limit.count("192.0.2.1", "assembly");
        }

        clock.setTo("2023-03-02");

        assertThatCode(() -> limit.count("192.0.2.1", "assembly")).doesNotThrowAnyException();
    }
}
