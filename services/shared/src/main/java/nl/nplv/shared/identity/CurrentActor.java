package nl.nplv.shared.identity;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the actor from the verified token of the request. */
@RequestScoped
public class CurrentActor {
    private final SecurityIdentity identity;
    private final ResourceInfo operation;

    CurrentActor(SecurityIdentity identity, ResourceInfo operation) {
        this.identity = identity;
        this.operation = operation;
    }

    /**
     * The actor in the first role that the operation allows and the token holds.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FORBIDDEN when there is none (DOMAIN 2)
     */
    public Actor get() {
        return find().orElseThrow(() -> FORBIDDEN.because("the token holds no role for this operation"));
    }

    /**
     * The actor in the role that the rule needs here and now, when the operation allows it and the token holds it; otherwise as
     * {@link #get()}, for the rule to refuse.
     */
    public Actor preferring(String role) {
        var first = get();
        return allowedRoles().anyMatch(role::equals) && identity.hasRole(role) ? first.in(role) : first;
    }

    /** The actor, when the request carries a token with a role of its tier. */
    public Optional<Actor> find() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return allowedRoles().filter(identity::hasRole).findFirst().map(role -> actor(token, role));
    }

    /** Whose Idempotency-Keys these are: the client and the subject of its token, since people share a browser client. */
    public String caller() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? TokenClaims.client(token) + " " + token.getSubject()
                : "anonymous";
    }

    private Stream<String> allowedRoles() {
        var allowed = operation.getResourceMethod().getAnnotation(RolesAllowed.class);
        return allowed == null ? identity.getRoles().stream().sorted() : Stream.of(allowed.value());
    }

    private static Actor actor(JsonWebToken token, String role) {
        return new Actor(
                TokenClaims.organisation(token),
                TokenClaims.tier(token),
                role,
                strings(token.getClaim("areas")),
                TokenClaims.client(token),
                TokenClaims.id(token));
    }

    private static Set<String> strings(@Nullable Object claim) {
        return claim instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
