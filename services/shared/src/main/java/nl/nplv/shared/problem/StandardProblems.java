package nl.nplv.shared.problem;

import static nl.nplv.shared.problem.CommonProblem.INTERNAL_ERROR;
import static nl.nplv.shared.problem.CommonProblem.MALFORMED_BODY;
import static nl.nplv.shared.problem.CommonProblem.METHOD_NOT_ALLOWED;
import static nl.nplv.shared.problem.CommonProblem.NOT_ACCEPTABLE;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;
import static nl.nplv.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import jakarta.ws.rs.WebApplicationException;

/** What the JAX-RS layer refuses by itself, in our words. */
final class StandardProblems {
    private StandardProblems() {}

    static RuleViolation of(WebApplicationException standard) {
        if (standard.getCause() instanceof RuleViolation refusal) {
            return refusal;
        }
        return switch (standard.getResponse().getStatus()) {
            case 400 -> MALFORMED_BODY.because("the body cannot be read as the media type it claims");
            case 404 -> NOT_FOUND.because("nothing is served at this path");
            case 405 -> METHOD_NOT_ALLOWED.because("see the Allow header");
            case 406 -> NOT_ACCEPTABLE.because("see the media types in the specification");
            case 413 -> PAYLOAD_TOO_LARGE.because("see the limit in the specification");
            case 415 -> UNSUPPORTED_MEDIA_TYPE.because("see the media types in the specification");
            default -> INTERNAL_ERROR.because("quote traceId to the operator");
        };
    }
}
