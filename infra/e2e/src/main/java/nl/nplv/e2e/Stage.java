package nl.nplv.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.nplv.local.Platform;

/** Where a scenario is played: its requests go out, what follows is compared with what was expected, and told. */
final class Stage {
    private static final Duration PUBLISHED_WITHIN = Duration.ofSeconds(15);

    /** An event that nobody expects would be there by then: the relay wakes at each commit. */
    private static final Duration SILENCE = Duration.ofMillis(500);

    /** Code of a refusal that time heals. */
    private static final String AWAITED = "FACT_AWAITED";

    /** What the gateway says while a service was just started anew. */
    private static final Set<Integer> STARTING = Set.of(502, 503);

    /** So many of a crowd are under way at once, as with people who all press the button. */
    private static final int AT_ONCE = 24;

    private final ServiceClock clock;
    private final Calls calls;
    private final Topic topic;
    private final Consumer<Step> audience;

    private Stage(ServiceClock clock, Calls calls, Topic topic, Consumer<Step> audience) {
        this.clock = clock;
        this.calls = calls;
        this.topic = topic;
        this.audience = audience;
    }

    /**
     * A stage of which the topic is read by nobody else.
     *
     * @param topic from now on
     * @param audience is told each step when it is over
     */
    static Stage on(Platform platform, Topic topic, Consumer<Step> audience) {
        var calls = new Calls(platform.gatewayUrl(), platform::token);
        return new Stage(new ServiceClock(platform), calls, topic, audience);
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

    /**
     * Plays what many do at the same time as one step: each answer is compared with what was expected, and each event counted, in
     * any order and each about something of its own.
     *
     * @return what came back, in the order of the requests
     */
    List<Answer> playTogether(String what, List<Request> requests, Expected each) {
        try (var crowd =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var asked = requests.stream()
                    .map(request -> crowd.submit(() -> calls.ask(request)))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
            var events = topic.next(requests.size() * each.events().size(), PUBLISHED_WITHIN);
            var differences = each.differencesOfMany(answers, events);
            audience.accept(new Step(what, requests.getFirst(), each, answers.getFirst(), events, differences));
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException("no answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
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
