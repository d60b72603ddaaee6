package nl.nplv.gateway;

/** Every refusal the gateway makes itself; all others come from the services. */
enum GatewayProblem {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    TOKEN_INVALID(401, "The access token is not accepted"),
    NOT_FOUND(404, "No such resource"),
    METHOD_NOT_ALLOWED(405, "The resource does not support this method"),
    NOT_ACCEPTABLE(406, "The resource has no such representation"),
    PAYLOAD_TOO_LARGE(413, "The request body is too large"),
    URI_TOO_LONG(414, "The request address is too long"),
    RATE_LIMITED(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The request headers are too large"),
    INTERNAL_ERROR(500, "The gateway failed"),
    UPSTREAM_UNAVAILABLE(502, "The service cannot be reached"),
    ISSUER_UNAVAILABLE(503, "Access tokens cannot be checked now"),
    UPSTREAM_TIMEOUT(504, "The service did not answer in time");

    private final int status;
    private final String title;

    GatewayProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** A refusal on its way to {@link ProblemAnswer}. */
    Refusal because(String detail) {
        return new Refusal(this, detail);
    }

    /** Carries the problem through a failed future; without stack, as it is an answer and not a fault. */
    static final class Refusal extends RuntimeException {
        private final GatewayProblem problem;

        private Refusal(GatewayProblem problem, String detail) {
            super(detail, null, false, false);
            this.problem = problem;
        }

        GatewayProblem problem() {
            return problem;
        }
    }
}
