package nl.nplv.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({"08006, true", "57P01, true", ", true", "23505, false", "40001, false"})
    void what_the_database_says_decides(@Nullable String state, boolean away) {
        var fault = new IllegalStateException("not recorded", new SQLException("said by the driver", state));

        assertThat(DatabaseAway.in(fault)).isEqualTo(away);
    }

    @ParameterizedTest
    @CsvSource({"08006, true", "23505, false"})
    void a_failed_commit_hides_it_among_the_suppressed(String state, boolean away) {
        var resource = new XAException("commit failed");
        resource.initCause(new SQLException("said by the driver", state));
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(resource);

        assertThat(DatabaseAway.in(new IllegalStateException("wrapped", commit)))
                .isEqualTo(away);
    }
}
