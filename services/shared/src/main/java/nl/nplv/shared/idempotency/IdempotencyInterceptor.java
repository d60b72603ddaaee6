package nl.nplv.shared.idempotency;

import static nl.nplv.shared.problem.CommonProblem.IDEMPOTENCY_KEY_MISSING;
import static nl.nplv.shared.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;
import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/**
 * Keeps the answer under the key in the transaction that made it. A twin waits for the first to end and gets its answer; after a
 * refusal nothing is kept, since nothing happened. Callers without a token share one space of keys: there the key alone says whose
 * answer it is, so nobody may be able to guess it.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private static final int LONGEST_KEY = 200;
    private static final Pattern UNGUESSABLE = Pattern.compile(Idempotent.UNGUESSABLE_KEY);

    private final KeptAnswers kept;
    private final KeyedHash hash;
    private final HttpHeaders headers;
    private final ResourceInfo operation;
    private final CurrentActor actor;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            KeptAnswers kept,
            KeyedHash hash,
            HttpHeaders headers,
            ResourceInfo operation,
            CurrentActor actor,
            ObjectMapper json) {
        this.kept = kept;
        this.hash = hash;
        this.headers = headers;
        this.operation = operation;
        this.actor = actor;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var method = operation.getResourceMethod();
        var request = new KeptAnswers.Request(
                hash.of("client", actor.caller()),
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                hash.of("key", key(method)),
                hash.of("request", text(call.getParameters())));
        if (kept.claim(request)) {
            var answer = call.proceed();
            kept.keep(request, text(answer));
            return answer;
        }
        return again(request, method.getReturnType());
    }

    private Object again(KeptAnswers.Request request, Class<?> type) throws JsonProcessingException {
        var first = kept.find(request);
        if (!first.requestHash().equals(request.hash())) {
            throw refuse(IDEMPOTENCY_KEY_REUSED.because("take a new key for a new request"));
        }
        return json.readValue(first.answer(), type);
    }

    private String key(Method method) {
        var key = Optional.ofNullable(headers.getHeaderString("Idempotency-Key"))
                .map(value -> value.replaceAll("^\"|\"$", ""))
                .orElse("");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw refuse(IDEMPOTENCY_KEY_MISSING.because(
                    "send a key of your own for each request, such as a UUID, of at most " + LONGEST_KEY
                            + " characters"));
        }
        if (method.isAnnotationPresent(PermitAll.class)
                && !UNGUESSABLE.matcher(key).matches()) {
            throw refuse(INVALID_PARAMETER.because(
                    "whoever guesses the key of a public operation gets its answer: send a random UUID, or 22 to 200 random"
                            + " letters, digits, - and _"));
        }
        return key;
    }

    private String text(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value);
    }

    private static RuleViolation refuse(RuleViolation refusal) {
        var problem = refusal.problem();
        return new RuleViolation(
                problem,
                Violation.parameter(
                        "header",
                        "Idempotency-Key",
                        problem.name(),
                        refusal.violations().getFirst().detail()));
    }
}
