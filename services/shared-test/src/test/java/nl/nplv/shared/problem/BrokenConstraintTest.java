package nl.nplv.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class BrokenConstraintTest {
    @Test
    void an_exclusion_constraint_in_a_batch_is_named() {
        var batch = new BatchUpdateException(new int[0], null);
        batch.setNextException(
                new PSQLException(new ServerErrorMessage("SERROR\0C23P01\0Mconflict\0nordinance_exists\0")));

        assertThat(BrokenConstraint.in(new ConstraintViolationException("broken", batch, null)))
                .contains("ordinance_exists");
    }

    @Test
    void what_names_nothing_is_left_as_it_is() {
        assertThat(BrokenConstraint.in(new ConstraintViolationException("broken", new SQLException("x"), null)))
                .isEmpty();
    }
}
