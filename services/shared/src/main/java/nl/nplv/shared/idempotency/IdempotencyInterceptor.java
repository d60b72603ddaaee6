package nl.nplv.shared.idempotency;

import static nl.nplv.shared.problem.CommonProblem.IDEMPOTENCY_KEY_MISSING;
import static nl.nplv.shared.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/**
 * Keeps the answer under the key in the transaction that made it. A twin waits for the first to end and gets its answer; after a
 * refusal nothing is kept, since nothing happened.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private static final int LONGEST_KEY = 200;

    private final KeptAnswers kept;
    private final HttpHeaders headers;
    private final ResourceInfo operation;
    private final CurrentActor actor;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            KeptAnswers kept, HttpHeaders headers, ResourceInfo operation, CurrentActor actor, ObjectMapper json) {
        this.kept = kept;
        this.headers = headers;
        this.operation = operation;
        this.actor = actor;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var method = operation.getResourceMethod();
        var request = new KeptAnswers.Request(
                actor.caller(),
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                key(),
                hash(call.getParameters()));
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

    private String key() {
        var key = Optional.ofNullable(headers.getHeaderString("Idempotency-Key"))
                .map(value -> value.replaceAll("^\"|\"$", ""))
                .orElse("");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw refuse(IDEMPOTENCY_KEY_MISSING.because(
                    "send a key of your own for each request, such as a UUID, of at most " + LONGEST_KEY
                            + " characters"));
        }
        return key;
    }

    private String hash(Object[] parameters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(parameters)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("request records can be written", e);
        }
    }

    private String text(Object answer) throws JsonProcessingException {
        return json.writeValueAsString(answer);
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
