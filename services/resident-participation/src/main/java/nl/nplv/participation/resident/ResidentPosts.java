package nl.nplv.participation.resident;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;

/** Lets a resident's post through, unless there are too many. */
@RequestScoped
public class ResidentPosts {
    private final CurrentResident resident;
    private final CurrentVertxRequest current;
    private final PostLimit limit;

    ResidentPosts(CurrentResident resident, CurrentVertxRequest current, PostLimit limit) {
        this.resident = resident;
        this.current = current;
        this.limit = limit;
    }

    /**
     * Counts this request: by account, or without one by address and target.
     *
     * @param target what it is for
     * @throws nl.nplv.shared.problem.RuleViolation TOO_MANY_POSTS
     */
    public void mustNotFlood(String target) {
        resident.accountHash().ifPresentOrElse(limit::countAccount, () -> limit.count(address(), target));
    }

    /** As the gateway knows it; it drops what callers claim. */
    private String address() {
        var request = current.getCurrent().request();
        return Objects.requireNonNullElse(
                request.getHeader("X-Forwarded-For"), request.remoteAddress().hostAddress());
    }
}
