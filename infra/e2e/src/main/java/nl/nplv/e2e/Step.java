package nl.nplv.e2e;

import java.util.List;

/**
 * A step of a scenario as it went.
 *
 * @param what in words
 * @param events what was published since the step before
 * @param differences from what was expected, one line each; none when all is well
 */
record Step(
        String what,
        Request request,
        Expected expected,
        Answer answer,
        List<PublishedEvent> events,
        List<String> differences) {

    boolean isAsExpected() {
        return differences.isEmpty();
    }
}
