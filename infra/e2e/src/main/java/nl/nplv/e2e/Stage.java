package nl.nplv.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where a scenario is played: its requests go out, what follows is compared with what was expected, and told. */
final class Stage {
    private static final Duration PUBLISHED_WITHIN = Duration.ofSeconds(15);

    /** An event that nobody expects would be there by then: the relay wakes at each commit. */
    private static final Duration SILENCE = Duration.ofMillis(500);

    /** Code of a refusal that time heals. */
    private static final String AWAITED = "FACT_AWAITED";

    /** What the gateway says while a service was just started anew. */
    private static final Set<Integer> STARTING = Set.of(502, 503);

    private final ServiceClock clock;
    private final Calls calls;
    private final Topic topic;
    private final Consumer<Step> audience;

    /**
     * A stage of which the topic is read by nobody else.
     *
     * @param topic from now on
     * @param audience is told each step when it is over
     */
    Stage(ServiceClock clock, Calls calls, Topic topic, Consumer<Step> audience) {
        this.clock = clock;
        this.calls = calls;
        this.topic = topic;
        this.audience = audience;
    }

    /**
     * Plays one step, whatever came of the steps before.
     *
     * @throws UncheckedIOException when the platform gives no answer
     */
    Answer play(String what, Request request, Expected expected) {
        try {
            var answer = answerTo(request);
            var events = eventsAfter(answer, expected);
            audience.accept(new Step(what, request, expected, answer, events, expected.differences(answer, events)));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the clock of a service; what its timers then do is expected after the next step. */
    void moveClock(String service, String moment) {
        clock.startAt(service, moment);
    }

    /** Gives the service the clock of this machine again. */
    void resetClock(String service) {
        clock.startNow(service);
    }

    /** Asks; where a fact of another service is awaited, again until it has arrived there. */
    private Answer answerTo(Request request) throws IOException {
        var deadline = System.nanoTime() + PUBLISHED_WITHIN.toNanos();
        var answer = calls.ask(request);
        while (isAwaited(answer) && System.nanoTime() < deadline) {
            topic.next(1, SILENCE);
            answer = calls.ask(request);
        }
        return answer;
    }

    private static boolean isAwaited(Answer answer) {
        return answer.text("/code").equals(AWAITED) || STARTING.contains(answer.status());
    }

    private List<PublishedEvent> eventsAfter(Answer answer, Expected expected) {
        var count = expected.events().size();
        return count == 0 || answer.isRefusal() ? topic.next(1, SILENCE) : topic.next(count, PUBLISHED_WITHIN);
    }
}
