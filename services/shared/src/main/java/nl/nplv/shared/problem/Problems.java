package nl.nplv.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes problem details of refusals. */
@ApplicationScoped
public class Problems {
    /** Media type of every 4xx and 5xx body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final String publicUrl;

    Problems(@ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The body of the answer. */
    public ProblemDetails details(RuleViolation refusal, String path, String traceId) {
        var problem = refusal.problem();
        return new ProblemDetails(
                URI.create(publicUrl + "/problems/" + problem.name()),
                problem.title(),
                problem.kind().status(),
                refusal.violations().stream().map(Problems::sentence).collect(Collectors.joining("; ")),
                path,
                problem.name(),
                problem.rule(),
                traceId,
                refusal.violations().stream().filter(Problems::hasPlace).toList());
    }

    private static String sentence(Violation violation) {
        if (violation.name() != null) {
            return violation.name() + ": " + violation.detail();
        }
        return hasPlace(violation) ? violation.pointer() + ": " + violation.detail() : violation.detail();
    }

    private static boolean hasPlace(Violation violation) {
        return violation.name() != null
                || (violation.pointer() != null && !violation.pointer().isEmpty());
    }
}
