package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationProblem.PRIORITISED_FIRST;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.nplv.funding.scheme.Audience;
import nl.nplv.funding.window.ApplicationWindow;

/**
 * In which order a ministry comes to the lines of one scheme in one window: prioritised municipalities first (FU5), and
 * then as they came.
 *
 * @param audience whom the scheme is for
 * @param lines all that ask it in the window
 */
record Ranking(Audience audience, List<ApplicationLine> lines) {

    /** The lines in their order. */
    List<RankedLine> ranked() {
        var order = lines.stream()
                // ids are UUIDv7: the lowest came first
                .sorted(Comparator.comparing((ApplicationLine line) -> !isPrioritised(line))
                        .thenComparing(line -> line.id().toString()))
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(i -> RankedLine.of(i + 1, isPrioritised(order.get(i)), order.get(i)))
                .toList();
    }

    /**
     * Refuses a grant to whom has no priority while somebody who has it may still come, or waits.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PRIORITISED_FIRST (FU5)
     */
    void mustBeInTurn(ApplicationLine line, ApplicationWindow window, LocalDate on) {
        if (!audience.hasPriority() || isPrioritised(line)) {
            return;
        }
        if (!window.isOver(on)) {
            throw PRIORITISED_FIRST.because("prioritised municipalities may apply until " + window.closes());
        }
        var waiting = lines.stream()
                .filter(each -> isPrioritised(each) && !each.status().isDecided())
                .count();
        if (waiting > 0) {
            throw PRIORITISED_FIRST.because(waiting + " lines of prioritised municipalities are not decided yet");
        }
    }

    private boolean isPrioritised(ApplicationLine line) {
        return audience.isPrioritised(line.municipalityCode());
    }
}
