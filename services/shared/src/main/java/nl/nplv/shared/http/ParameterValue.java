package nl.nplv.shared.http;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A parameter's text as the value that its schema says. */
final class ParameterValue {
    private ParameterValue() {}

    /**
     * The value that the text stands for.
     *
     * @throws IllegalArgumentException whose message says what was expected
     */
    static Object of(Class<?> type, String text) {
        try {
            return parse(type, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(description(type, e), e);
        }
    }

    private static Object parse(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> Integer.parseInt(text);
            case "double", "Double" -> finite(Double.parseDouble(text));
            case "boolean", "Boolean" -> truth(text);
            case "UUID" -> UUID.fromString(text);
            case "LocalDate" -> StorableDates.of(LocalDate.parse(text));
            case "OffsetDateTime" -> StorableDates.of(OffsetDateTime.parse(text));
            case "String" -> noNul(text);
            default -> other(type, text);
        };
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        return value;
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static String noNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("text without a null character");
        }
        return text;
    }

    private static Object other(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        try {
            return type.getMethod("fromString", String.class).invoke(null, text);
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
            case "boolean", "Boolean" -> "true or false";
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a date such as 2026-11-24";
            case "OffsetDateTime" -> "a date-time with offset such as 2026-11-24T09:30:00Z (encode + as %2B)";
            default -> String.valueOf(mistake.getMessage()).replaceFirst("^must be ", "");
        };
    }
}
