package nl.nplv.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The name of a constraint that a change broke; Hibernate does not read that of an exclusion constraint. */
final class BrokenConstraint {
    private BrokenConstraint() {}

    static Optional<String> in(ConstraintViolationException broken) {
        return Optional.ofNullable(broken.getConstraintName()).or(() -> told(broken.getSQLException()));
    }

    private static Optional<String> told(SQLException chain) {
        return StreamSupport.stream(chain.spliterator(), false)
                .flatMap(each -> each instanceof PSQLException ours
                        ? Stream.ofNullable(ours.getServerErrorMessage())
                        : Stream.<ServerErrorMessage>empty())
                .flatMap(message -> Stream.ofNullable(message.getConstraint()))
                .findFirst();
    }
}
