package nl.nplv.shared.problem;

/** Class of a problem and its HTTP status (RFC 9110, RFC 6585). */
public enum Kind {
    /** The request breaks the schema. */
    SCHEMA(400),
    /** No token, or none that can be trusted. */
    UNAUTHENTICATED(401),
    /** The actor may not do this. */
    FORBIDDEN(403),
    /** There is no such thing, or none that the actor may know of. */
    UNKNOWN(404),
    /** The resource does not know this method. */
    METHOD(405),
    /** No representation that the client accepts. */
    REPRESENTATION(406),
    /** The state does not allow it, now. */
    STATE(409),
    /** The client's version is stale. */
    STALE(412),
    /** The body is larger than the operation takes. */
    SIZE(413),
    /** The body's media type is not understood. */
    MEDIA_TYPE(415),
    /** A rule of the domain forbids it. */
    RULE(422),
    /** A version is required and missing. */
    CONDITION(428),
    /** Too many requests, now. */
    LIMIT(429),
    /** We failed. */
    FAULT(500),
    /** A part we need is away; try again. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }
}
