package nl.nplv.e2e;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A scenario for people to read: one block per step. */
final class Printout {
    private static final int FEW = 10;

    private final Scenario scenario;
    private final String url;
    private final Consumer<String> lines;

    Printout(Scenario scenario, String url, Consumer<String> lines) {
        this.scenario = scenario;
        this.url = url;
        this.lines = lines;
    }

    void show(int number, Step step) {
        var request = step.request();
        lines.accept("");
        lines.accept("%2d  %s".formatted(number, step.what()));
        lines.accept("    %s %s%s  as %s"
                .formatted(
                        request.method(),
                        url,
                        request.path(),
                        request.client().isEmpty() ? "anybody, without a token" : request.client()));
        lines.accept("    -> " + step.answer().status() + told(step));
        events(step.events());
        step.differences().forEach(difference -> lines.accept("    !! " + difference));
    }

    /** One by one, or of a crowd only how many. */
    private void events(List<PublishedEvent> events) {
        if (events.size() > FEW) {
            events.stream()
                    .collect(Collectors.groupingBy(PublishedEvent::name, TreeMap::new, Collectors.counting()))
                    .forEach((name, count) -> lines.accept("    => %d events %s, the first %d, the last %d"
                            .formatted(
                                    count,
                                    name,
                                    events.getFirst().sequence(),
                                    events.getLast().sequence())));
            return;
        }
        events.forEach(event ->
                lines.accept("    => event %d %s %s".formatted(event.sequence(), event.name(), event.facts())));
    }

    /** Tells how it went as a whole: whether all was as expected. */
    boolean sum(List<Step> steps) {
        var events = steps.stream().mapToInt(step -> step.events().size()).sum();
        var differing = steps.stream().filter(step -> !step.isAsExpected()).count();
        lines.accept("");
        lines.accept("Scenario %s, %s: %d steps, %d events, %s"
                .formatted(
                        scenario.letter(),
                        scenario.title(),
                        steps.size(),
                        events,
                        differing == 0 ? "all as expected" : differing + " steps differ"));
        return differing == 0;
    }

    /** What the answer says about what was expected of it; of a refusal also why. */
    private static String told(Step step) {
        var answer = step.answer();
        var facts = step.expected().facts().stream()
                .map(fact -> " " + fact.pointer().substring(1) + "=" + answer.text(fact.pointer()))
                .collect(Collectors.joining());
        return answer.isRefusal() ? " " + answer.text("/code") + ": " + answer.text("/detail") : facts;
    }
}
