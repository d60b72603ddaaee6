package nl.nplv.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.Map;

/** Clients in Keycloak's import format. */
final class ClientEntries {
    private ClientEntries() {}

    /** OAuth NL: client credentials only, authenticated by a signed assertion, no refresh token. */
    static Map<String, Object> machine(Client client, RSAKey key) {
        return Map.ofEntries(
                Map.entry("clientId", client.id()),
                Map.entry("enabled", true),
                Map.entry("publicClient", false),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("standardFlowEnabled", false),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("clientAuthenticatorType", "client-jwt"),
                Map.entry(
                        "attributes",
                        Map.of(
                                "use.jwks.string",
                                "true",
                                "jwks.string",
                                new JWKSet(key.toPublicJWK()).toString(),
                                "client_credentials.use_refresh_token",
                                "false")),
                Map.entry("defaultClientScopes", ClientScopes.NAMES),
                Map.entry("optionalClientScopes", List.of()));
    }

    /** Browsers: code flow with PKCE, redirect addresses matched exactly. */
    static Map<String, Object> portal(String publicUrl) {
        return Map.ofEntries(
                Map.entry("clientId", "nplv-portal"),
                Map.entry("enabled", true),
                Map.entry("publicClient", true),
                Map.entry("serviceAccountsEnabled", false),
                Map.entry("standardFlowEnabled", true),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("redirectUris", List.of(publicUrl + "/docs", publicUrl + "/docs/oauth2-redirect.html")),
                Map.entry("webOrigins", List.of(publicUrl)),
                Map.entry("attributes", Map.of("pkce.code.challenge.method", "S256")),
                Map.entry("defaultClientScopes", ClientScopes.NAMES),
                Map.entry("optionalClientScopes", List.of()));
    }

    /** Keycloak adds this client to every realm, with the password grant that OAuth NL forbids, unless we name it. */
    static Map<String, Object> withoutPasswordGrant() {
        return Map.of(
                "clientId", "admin-cli",
                "enabled", false,
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false);
    }
}
