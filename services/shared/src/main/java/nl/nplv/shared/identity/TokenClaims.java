package nl.nplv.shared.identity;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Claims that every token of the platform carries; a token without them is no token for us. */
final class TokenClaims {
    private TokenClaims() {}

    /** All of them. */
    static void mustBeComplete(JsonWebToken token) {
        organisation(token);
        client(token);
        id(token);
        tier(token);
    }

    static String organisation(JsonWebToken token) {
        return required(token, "organisation");
    }

    static String client(JsonWebToken token) {
        return required(token, "azp");
    }

    static String id(JsonWebToken token) {
        return required(token, "jti");
    }

    static Tier tier(JsonWebToken token) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.code().equals(token.<Object>getClaim("tier")))
                .findFirst()
                .orElseThrow(() -> new AuthenticationFailedException("claim tier is missing or unknown"));
    }

    private static String required(JsonWebToken token, String claim) {
        return Optional.<Object>ofNullable(token.getClaim(claim))
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new AuthenticationFailedException("claim " + claim + " is missing"));
    }
}
