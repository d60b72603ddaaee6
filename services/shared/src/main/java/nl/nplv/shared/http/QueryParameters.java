package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
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
    private final Map<Method, Map<String, QueryParameter>> declared = new ConcurrentHashMap<>();
    private final Validator validator;

    QueryParameters(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with the parameter, as the operation declares it. */
    Stream<Violation> mistakes(Method operation, String name, List<String> values) {
        var known = declared.computeIfAbsent(operation, QueryParameters::read);
        var parameter = known.get(name);
        return parameter == null
                ? Stream.of(Violation.parameter(
                        "query", name, UNKNOWN_PARAMETER.name(), "not known here; known are " + known.keySet()))
                : values.stream().flatMap(value -> parameter.mistakes(value, validator));
    }

    private static Map<String, QueryParameter> read(Method operation) {
        var parameters = new TreeMap<String, QueryParameter>();
        for (var parameter : operation.getParameters()) {
            add(parameters, parameter, parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> add(parameters, field, field.getGenericType()));
            }
        }
        return parameters;
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()));
    }

    private static void add(Map<String, QueryParameter> parameters, AnnotatedElement element, Type type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            parameters.put(query.value(), QueryParameter.of(query.value(), element, type));
        }
    }
}
