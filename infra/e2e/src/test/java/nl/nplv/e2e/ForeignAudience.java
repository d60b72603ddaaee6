package nl.nplv.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.nplv.local.Platform;
import nl.nplv.local.server.Passwords;

/** A client of the same realm whose tokens are meant for somebody else. */
final class ForeignAudience {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Platform platform;
    private final String keycloak;

    ForeignAudience(Platform platform) {
        this.platform = platform;
        this.keycloak = "http://localhost:" + platform.keycloak().port();
    }

    /** A token that differs from a good one by its audience. */
    String token() throws IOException {
        var client = "elsewhere-" + UUID.randomUUID();
        var secret = UUID.randomUUID().toString();
        register(client, secret);
        return token("nplv", "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret);
    }

    private void register(String client, String secret) throws IOException {
        var body = """
                {"clientId": "%s", "secret": "%s", "publicClient": false, "serviceAccountsEnabled": true,
                 "standardFlowEnabled": false, "defaultClientScopes": ["basic"], "protocolMappers": [
                   {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                    "config": {"included.custom.audience": "elsewhere", "access.token.claim": "true"}},
                   {"name": "roles", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                    "config": {"claim.name": "roles", "claim.value": "[\\"NAT\\"]", "jsonType.label": "JSON",
                               "access.token.claim": "true"}}]}""".formatted(client, secret);
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/nplv/clients"))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        send(request, 201);
    }

    private String administrator() throws IOException {
        var password = Passwords.in(platform.data().resolve("keycloak/admin.password"));
        return token("master", "grant_type=password&client_id=admin-cli&username=admin&password=" + password);
    }

    private String token(String realm, String form) throws IOException {
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return Json.read(send(request, 200)).path("access_token").asText();
    }

    private static String send(HttpRequest.Builder request, int expected) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IOException("Keycloak answers " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
