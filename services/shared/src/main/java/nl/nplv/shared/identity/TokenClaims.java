package nl.nplv.shared.identity;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Claims that every token of the platform carries; a token without them is no token for us. */
final class TokenClaims {
    private TokenClaims() {}

    static String organisation(JsonWebToken token) {
        return Optional.<Object>ofNullable(token.getClaim("organisation"))
                .map(Object::toString)
                .filter(organisation -> !organisation.isBlank())
                .orElseThrow(() -> new AuthenticationFailedException("claim organisation is missing"));
    }

    static Tier tier(JsonWebToken token) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.code().equals(token.<Object>getClaim("tier")))
                .findFirst()
                .orElseThrow(() -> new AuthenticationFailedException("claim tier is missing or unknown"));
    }
}
