package nl.nplv.shared.http;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a parameter's text can be what its schema says. */
final class ParameterValue {
    private ParameterValue() {}

    /** What was expected, when the text is something else. */
    static Optional<String> expected(Class<?> type, String text) {
        try {
            return parse(type, text) ? Optional.empty() : Optional.of("true or false");
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.of(description(type, e));
        }
    }

    private static boolean parse(Class<?> type, String text) {
        switch (type.getSimpleName()) {
            case "int", "Integer" -> Integer.parseInt(text);
            case "double", "Double" -> finite(Double.parseDouble(text));
            case "boolean", "Boolean" -> {
                return text.equals("true") || text.equals("false");
            }
            case "UUID" -> UUID.fromString(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "OffsetDateTime" -> OffsetDateTime.parse(text);
            case "String" -> noNul(text);
            default -> other(type, text);
        }
        return true;
    }

    private static void finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
    }

    private static void noNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("text without a null character");
        }
    }

    private static void other(Class<?> type, String text) {
        if (type.isEnum()) {
            if (Arrays.stream(type.getEnumConstants())
                    .noneMatch(constant -> constant.toString().equals(text))) {
                throw new IllegalArgumentException(text);
            }
            return;
        }
        try {
            type.getMethod("fromString", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public fromString", e);
        }
    }

    private static String description(Class<?> type, RuntimeException mistake) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> "a whole number";
            case "double", "Double" -> "a number";
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a date such as 2026-11-24";
            case "OffsetDateTime" -> "a date-time with offset such as 2026-11-24T09:30:00Z (encode + as %2B)";
            default -> String.valueOf(mistake.getMessage()).replaceFirst("^must be ", "");
        };
    }
}
