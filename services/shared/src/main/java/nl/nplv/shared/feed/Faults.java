package nl.nplv.shared.feed;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults in words that quote no data: kinds and places, no messages. */
final class Faults {
    private static final int DEEPEST = 5;

    private Faults() {}

    /** {@code QuarkusTransactionException < ConstraintViolationException at AreaFeed:41}. */
    static String describe(Throwable fault) {
        var kinds = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
        return kinds + place(fault);
    }

    private static String place(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("nl.nplv."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
