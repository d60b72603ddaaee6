package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.VERSION_REQUIRED;
import static nl.nplv.shared.problem.CommonProblem.VERSION_STALE;

import java.util.Arrays;
import java.util.List;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} header: the version that the client read (RFC 9110 13.1.1).
 *
 * @param tags entity tags as written, quotes included, or {@code *}
 */
public record IfMatch(List<String> tags) {

    /** Parses the header; a weak tag never matches. */
    public static IfMatch fromString(String header) {
        return new IfMatch(
                Arrays.stream(header.split(",", -1)).map(String::strip).toList());
    }

    /**
     * Passes the aggregate on when it is still at the expected version.
     *
     * @throws RuleViolation VERSION_REQUIRED or VERSION_STALE
     */
    public static <A extends Aggregate> A check(A aggregate, @Nullable IfMatch expected) {
        if (expected == null) {
            throw refuse(VERSION_REQUIRED.because("send If-Match with the ETag that you read"));
        }
        var current = etag(aggregate.version());
        if (!expected.tags.contains(current) && !expected.tags.contains("*")) {
            throw refuse(VERSION_STALE.because("the version is " + current + "; read it and try again"));
        }
        return aggregate;
    }

    /** Strong entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static RuleViolation refuse(RuleViolation refusal) {
        var problem = refusal.problem();
        return new RuleViolation(
                problem,
                Violation.parameter(
                        "header",
                        "If-Match",
                        problem.name(),
                        refusal.violations().getFirst().detail()));
    }
}
