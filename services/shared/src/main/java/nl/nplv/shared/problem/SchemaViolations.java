package nl.nplv.shared.problem;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;
import static nl.nplv.shared.problem.CommonProblem.SCHEMA_INVALID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Broken constraints of the schema as violations with JSON pointers, all at once. */
public final class SchemaViolations {
    /** A constraint may name a code of DOMAIN 5 before its message: {@code HORIZON_RANGE: must be 15 to 25}. */
    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z_]+): (.*)");

    private SchemaViolations() {}

    static RuleViolation of(ConstraintViolationException invalid) {
        return of(invalid.getConstraintViolations().stream()
                .map(SchemaViolations::violation)
                .sorted(Comparator.comparing(Violation::detail))
                .sorted(Comparator.comparing(violation -> violation.pointer() == null ? "" : violation.pointer()))
                .toList());
    }

    /** One refusal with all violations; its code is theirs when they share one that is ours. */
    public static RuleViolation of(List<Violation> violations) {
        var codes = violations.stream().map(Violation::code).distinct().toList();
        var body = violations.stream().anyMatch(violation -> "body".equals(violation.in()));
        var general = body ? SCHEMA_INVALID : INVALID_PARAMETER;
        return new RuleViolation(codes.size() == 1 ? new Coded(codes.getFirst(), general) : general, violations);
    }

    /** The violation of a constraint at a place in the body. */
    public static Violation body(String pointer, String message) {
        var match = CODED.matcher(message);
        return match.matches()
                ? Violation.body(pointer, match.group(1), match.group(2))
                : Violation.body(pointer, SCHEMA_INVALID.name(), message);
    }

    /** The violation of a constraint at a query parameter. */
    public static Violation parameter(String name, String message) {
        var coded = body("", message);
        var code = coded.code().equals(SCHEMA_INVALID.name()) ? INVALID_PARAMETER.name() : coded.code();
        return Violation.parameter("query", name, code, coded.detail());
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var nodes = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .toList();
        var method = nodes.getFirst().getKind() == ElementKind.METHOD;
        var inMethod = method ? nodes.subList(1, nodes.size()) : nodes;
        if (method && inMethod.size() == 1) {
            return argument(broken, nodes.getFirst().as(Path.MethodNode.class), inMethod.getFirst());
        }
        if (method && isParameters(broken)) {
            return parameter(inMethod.getLast().getName(), broken.getMessage());
        }
        return body(pointer(method ? inMethod.subList(1, inMethod.size()) : inMethod), broken.getMessage());
    }

    private static boolean isParameters(ConstraintViolation<?> broken) {
        return broken.getLeafBean() != null && !broken.getLeafBean().getClass().isRecord();
    }

    private static Violation argument(ConstraintViolation<?> broken, Path.MethodNode method, Path.Node argument) {
        var query = queryParameter(broken.getRootBeanClass(), method, argument);
        if (query.isEmpty() && broken.getInvalidValue() == null) {
            return Violation.body("", SCHEMA_INVALID.name(), "a body is required");
        }
        return parameter(query.orElse(argument.getName()), broken.getMessage());
    }

    /** Its name as the client knows it, when the argument is one. */
    private static Optional<String> queryParameter(Class<?> resource, Path.MethodNode method, Path.Node argument) {
        var index = argument.as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(resource, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> each.getName().equals(method.getName()))
                .filter(each -> List.of(each.getParameterTypes()).equals(method.getParameterTypes()))
                .flatMap(each -> Stream.ofNullable(each.getParameters()[index].getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .findFirst();
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** A code of the domain that the schema itself can state: the same code, as 400 (DOMAIN, conventions). */
    private record Coded(String name, Problem general) implements Problem {
        @Override
        public Kind kind() {
            return general.kind();
        }

        @Override
        public String title() {
            return general.title();
        }

        @Override
        public String rule() {
            return general.rule();
        }
    }
}
