package nl.nplv.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must follow a request.
 *
 * @param status HTTP status
 * @param facts values in the answer
 * @param events events in the order of publication; none when nothing may change
 */
record Expected(int status, List<Fact> facts, List<Event> events) {

    /**
     * An event that follows.
     *
     * @param name last words of its type
     * @param facts values in its data
     */
    record Event(String name, List<Fact> facts) {
        static Event of(String name, Fact... facts) {
            return new Event(name, List.of(facts));
        }

        private Stream<String> differences(PublishedEvent actual) {
            return actual.name().equals(name)
                    ? facts.stream().flatMap(fact -> fact.differences("event " + name, actual.data()))
                    : Stream.of("event is " + actual.name() + " instead of " + name);
        }
    }

    static Expected of(int status, Fact... facts) {
        return new Expected(status, List.of(facts), List.of());
    }

    Expected then(Event... following) {
        return new Expected(status, facts, List.of(following));
    }

    /** Where the answer and the events are not as expected, one line each. */
    List<String> differences(Answer answer, List<PublishedEvent> published) {
        var all = new ArrayList<String>();
        if (answer.status() != status) {
            all.add("status is " + answer.status() + " instead of " + status);
        }
        facts.stream()
                .flatMap(fact -> fact.differences("answer", answer.body()))
                .forEach(all::add);
        if (published.size() != events.size()) {
            all.add(published.size() + " events followed instead of " + events.size() + ": "
                    + published.stream().map(PublishedEvent::name).toList());
        }
        for (int i = 0; i < Math.min(published.size(), events.size()); i++) {
            events.get(i).differences(published.get(i)).forEach(all::add);
        }
        return all;
    }

    /** Where the answers and the events of many who did the same are not as expected; one event of each kind for each of them. */
    List<String> differencesOfMany(List<Answer> answers, List<PublishedEvent> published) {
        var all = new ArrayList<String>();
        for (var answer : answers) {
            all.addAll(new Expected(status, facts, List.of()).differences(answer, List.of()));
        }
        if (published.size() != answers.size() * events.size()) {
            all.add(published.size() + " events followed instead of " + answers.size() * events.size());
        }
        for (var event : events) {
            var found = published.stream()
                    .filter(one -> one.name().equals(event.name()))
                    .toList();
            var about = found.stream().map(PublishedEvent::subject).distinct().count();
            if (found.size() != answers.size() || about != answers.size()) {
                all.add("%d events %s about %d things instead of %d"
                        .formatted(found.size(), event.name(), about, answers.size()));
            }
            found.forEach(one -> event.differences(one).forEach(all::add));
        }
        return all;
    }
}
