package nl.nplv.executionplans;

import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.state.State;

/** Compares a table of states with what DOMAIN draws: every pair is tried. */
public final class Steps {
    private Steps() {}

    /** Fails on a step that is allowed and not drawn, or drawn and refused; a line reads {@code FROM -> TO, TO}. */
    public static <S extends Enum<S> & State<S>> void mustBe(Class<S> states, String drawn) {
        var allowed = drawn.lines()
                .map(line -> line.split(" -> ", -1))
                .collect(Collectors.toMap(
                        line -> line[0].strip(), line -> Set.of(line[1].strip().split(", ", -1))));
        for (var from : states.getEnumConstants()) {
            for (var to : states.getEnumConstants()) {
                if (allowed.getOrDefault(from.name(), Set.of()).contains(to.name())) {
                    assertThat(from.next(to)).isEqualTo(to);
                } else {
                    assertRefused(CommonProblem.ILLEGAL_TRANSITION, () -> from.next(to));
                }
            }
        }
    }
}
