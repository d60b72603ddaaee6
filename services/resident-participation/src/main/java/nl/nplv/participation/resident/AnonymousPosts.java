package nl.nplv.participation.resident;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;

/** Lets a post without an account through, unless there are too many. */
@RequestScoped
public class AnonymousPosts {
    private final CurrentResident resident;
    private final CurrentVertxRequest current;
    private final PostLimit limit;

    AnonymousPosts(CurrentResident resident, CurrentVertxRequest current, PostLimit limit) {
        this.resident = resident;
        this.current = current;
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
        var request = current.getCurrent().request();
        return Objects.requireNonNullElse(
                request.getHeader("X-Forwarded-For"), request.remoteAddress().hostAddress());
    }
}
