package nl.nplv.shared.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every refusal of one service; each service provides its own as a bean.
 *
 * @param problems the service's own and the common ones
 */
public record ProblemCatalogue(List<Problem> problems) {

    /** The common refusals and those of the features: the values of their enums. */
    public static ProblemCatalogue of(Problem[]... features) {
        var own = Arrays.stream(features).flatMap(Arrays::stream);
        return new ProblemCatalogue(
                Stream.concat(Arrays.stream(CommonProblem.values()), own).toList());
    }

    /** The refusal that a unique or check constraint of that name stands for: {@code baseline_exists} is BASELINE_EXISTS. */
    public Optional<Problem> byConstraint(String constraint) {
        return byCode(constraint.toUpperCase(Locale.ROOT));
    }

    /** The refusal with this code. */
    Optional<Problem> byCode(String code) {
        return problems.stream().filter(problem -> problem.name().equals(code)).findFirst();
    }
}
