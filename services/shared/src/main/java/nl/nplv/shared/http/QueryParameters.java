package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;
import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.nplv.shared.problem.Violation;

/** The query parameters that an operation declares; others are refused by name instead of ignored. */
@ApplicationScoped
class QueryParameters {
    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    Declared of(Method operation) {
        return declared.computeIfAbsent(operation, QueryParameters::read);
    }

    /** Declared parameters by name, with the type of one value. */
    record Declared(Map<String, Class<?>> types) {
        Stream<Violation> mistakes(String name, List<String> values) {
            var type = types.get(name);
            if (type == null) {
                return Stream.of(
                        violation(name, UNKNOWN_PARAMETER.name(), "not known here; known are " + types.keySet()));
            }
            return values.stream()
                    .flatMap(value -> ParameterValue.expected(type, value).stream())
                    .map(expected -> violation(name, INVALID_PARAMETER.name(), "must be " + expected));
        }

        private static Violation violation(String name, String code, String detail) {
            return Violation.parameter("query", name, code, detail);
        }
    }

    private static Declared read(Method operation) {
        var types = new TreeMap<String, Class<?>>();
        for (var parameter : operation.getParameters()) {
            add(types, parameter, parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> add(types, field, field.getGenericType()));
            }
        }
        return new Declared(types);
    }

    private static Stream<java.lang.reflect.Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()));
    }

    private static void add(Map<String, Class<?>> types, AnnotatedElement element, Type type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            types.put(
                    query.value(),
                    type instanceof ParameterizedType list
                            ? (Class<?>) list.getActualTypeArguments()[0]
                            : (Class<?>) type);
        }
    }
}
