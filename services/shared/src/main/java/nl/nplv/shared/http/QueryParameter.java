package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import nl.nplv.shared.problem.SchemaViolations;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One declared parameter.
 *
 * @param name as in the address
 * @param type of one value
 * @param field that takes it, when it is bounded there
 */
record QueryParameter(String name, Class<?> type, @Nullable Field field) {

    static QueryParameter of(String name, AnnotatedElement element, Type type) {
        return type instanceof ParameterizedType list
                ? new QueryParameter(name, (Class<?>) list.getActualTypeArguments()[0], null)
                : new QueryParameter(name, (Class<?>) type, element instanceof Field field ? field : null);
    }

    /** What is wrong with one value: its type, or the bounds of its field. */
    Stream<Violation> mistakes(String text, Validator validator) {
        try {
            return broken(ParameterValue.of(type, text), validator);
        } catch (IllegalArgumentException e) {
            return Stream.of(Violation.parameter("query", name, INVALID_PARAMETER.name(), "must be " + e.getMessage()));
        }
    }

    private Stream<Violation> broken(Object value, Validator validator) {
        return field == null
                ? Stream.empty()
                : validator.validateValue(field.getDeclaringClass(), field.getName(), value).stream()
                        .map(broken -> SchemaViolations.parameter(name, broken.getMessage()));
    }
}
