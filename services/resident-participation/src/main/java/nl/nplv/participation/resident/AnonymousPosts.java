package nl.nplv.participation.resident;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;

/** Lets a post without an account through, unless there are too many. */
@RequestScoped
public class AnonymousPosts {
    private final CurrentResident resident;
    private final HttpServerRequest request;
    private final PostLimit limit;

    AnonymousPosts(CurrentResident resident, HttpServerRequest request, PostLimit limit) {
        this.resident = resident;
        this.request = request;
        this.limit = limit;
    }

    /**
     * Counts this request, when it comes without an account.
     *
     * @param target what it is for
     * @throws nl.nplv.shared.problem.RuleViolation TOO_MANY_POSTS
     */
    public void mustNotFlood(String target) {
        if (!resident.hasAccount()) {
            limit.count(address(), target);
        }
    }

    /** As the gateway knows it; it drops what callers claim. */
    private String address() {
        return Objects.requireNonNullElse(
                request.getHeader("X-Forwarded-For"),
                request.remoteAddress().hostAddress());
    }
}
