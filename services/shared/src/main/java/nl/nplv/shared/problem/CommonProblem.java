package nl.nplv.shared.problem;

import static nl.nplv.shared.problem.Kind.CONDITION;
import static nl.nplv.shared.problem.Kind.FAULT;
import static nl.nplv.shared.problem.Kind.MEDIA_TYPE;
import static nl.nplv.shared.problem.Kind.METHOD;
import static nl.nplv.shared.problem.Kind.REPRESENTATION;
import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.SCHEMA;
import static nl.nplv.shared.problem.Kind.SIZE;
import static nl.nplv.shared.problem.Kind.STALE;
import static nl.nplv.shared.problem.Kind.STATE;
import static nl.nplv.shared.problem.Kind.UNAUTHENTICATED;
import static nl.nplv.shared.problem.Kind.UNAVAILABLE;
import static nl.nplv.shared.problem.Kind.UNKNOWN;

/** Refusals that every service shares. */
public enum CommonProblem implements Problem {
    SCHEMA_INVALID(SCHEMA, "The request breaks the schema", "API-RULES 1 invalid-input"),
    MALFORMED_BODY(SCHEMA, "The body cannot be read", "API-RULES 1 invalid-input"),
    UNKNOWN_PROPERTY(SCHEMA, "The body has a property that the schema does not know", "API-RULES 1 invalid-input"),
    INVALID_PARAMETER(SCHEMA, "A parameter breaks the schema", "API-RULES 1 invalid-input"),
    UNKNOWN_PARAMETER(SCHEMA, "The operation does not know this parameter", "API-RULES 5 lists"),
    IDEMPOTENCY_KEY_MISSING(SCHEMA, "This operation needs an Idempotency-Key", "API-RULES 5 Idempotency-Key"),
    TOKEN_INVALID(UNAUTHENTICATED, "No valid access token", "API-RULES 3"),
    FORBIDDEN(Kind.FORBIDDEN, "This actor may not do this", "DOMAIN 2"),
    NOT_FOUND(UNKNOWN, "There is no such resource", "RFC 9110 15.5.5"),
    METHOD_NOT_ALLOWED(METHOD, "The resource does not know this method", "RFC 9110 15.5.6"),
    NOT_ACCEPTABLE(REPRESENTATION, "No representation that the client accepts", "RFC 9110 15.5.7"),
    ILLEGAL_TRANSITION(STATE, "The present state does not allow this step", "DOMAIN 3 states"),
    ALREADY_EXISTS(STATE, "It exists already", "RFC 9110 15.5.10"),
    VERSION_STALE(STALE, "Somebody changed it in the meantime", "RFC 9110 13.1.1"),
    PAYLOAD_TOO_LARGE(SIZE, "The body is too large", "RFC 9110 15.5.14"),
    UNSUPPORTED_MEDIA_TYPE(MEDIA_TYPE, "The media type is not understood", "RFC 9110 15.5.16"),
    UNKNOWN_REGION(RULE, "No such municipality or province", "DOMAIN 5 bad input"),
    REGION_MISMATCH(RULE, "The municipality lies in another province", "DOMAIN 5 bad input"),
    IDEMPOTENCY_KEY_REUSED(RULE, "The Idempotency-Key was used for another request", "API-RULES 5 Idempotency-Key"),
    VERSION_REQUIRED(CONDITION, "This operation needs If-Match with the ETag you read", "RFC 6585 3"),
    INTERNAL_ERROR(FAULT, "The service failed; nothing was changed", "API-RULES 1 error-handling"),
    SERVICE_UNAVAILABLE(UNAVAILABLE, "The service cannot answer now; try again", "RFC 9110 15.6.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    CommonProblem(Kind kind, String title, String rule) {
        this.kind = kind;
        this.title = title;
        this.rule = rule;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }
}
