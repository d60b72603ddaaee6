package nl.nplv.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.nplv.local.Platform;
import nl.nplv.local.TestPlatform;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.Passwords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated realm in the real Keycloak. */
class KeycloakRealmTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Platform platform = TestPlatform.running();
    private final String issuer = platform.keycloak().issuer();
    private final String docs = platform.gatewayUrl() + "/docs";
    private final Keys keys = new Keys(platform.options().keys());

    @ParameterizedTest
    @CsvSource({
        "gemeente-dordrecht, GM0505, municipality, EXE, dordrecht-west",
        "gemeente-amsterdam-raad, GM0363, municipality, COU, amsterdam-nieuw-west;amsterdam-zuidoost",
        "gemeente-zaanstad-burgemeester, GM0479, municipality, MAY, zaandam-oost",
        "provincie-zuid-holland, PV28, province, PROV, ",
        "ministerie-vro, VRO, national, MIN;NAT, ",
        "ministerie-bzk, BZK, national, MIN, ",
        "rijksvertegenwoordiger-heerlen-noord, RIJK, national, REP, heerlen-noord",
        "programmabureau-delft-west, programmabureau-delft-west, alliance, OFF, delft-west",
        "alliantiepartner-parteon, alliantiepartner-parteon, alliance, ALL, zaandam-oost",
        "politie-rotterdam, politie-rotterdam, police, POL, ",
        "kennispartner-movisie, kennispartner-movisie, knowledge, KNO, "
    })
    void a_token_tells_organisation_tier_roles_and_areas(
            String client, String organisation, String tier, String roles, @Nullable String areas) throws Exception {
        var claims = claims(platform.token(client));

        assertThat(claims.getStringClaim("organisation")).isEqualTo(organisation);
        assertThat(claims.getStringClaim("tier")).isEqualTo(tier);
        assertThat(claims.getStringListClaim("roles")).containsExactlyInAnyOrder(roles.split(";", -1));
        assertThat(claims.getStringListClaim("areas")).isEqualTo(areas == null ? null : List.of(areas.split(";", -1)));
    }

    @Test
    void a_token_is_for_the_platform_names_its_client_and_lives_five_minutes() throws Exception {
        var claims = claims(platform.token("gemeente-dordrecht"));

        assertThat(claims.getIssuer()).isEqualTo(issuer);
        assertThat(claims.getAudience()).contains("nplv");
        assertThat(claims.getStringClaim("azp")).isEqualTo("gemeente-dordrecht");
        assertThat(claims.getSubject()).isNotBlank();
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_token_is_asked_once_until_it_nears_its_end() {
        assertThat(platform.token("gemeente-breda")).isEqualTo(platform.token("gemeente-breda"));
    }

    @Test
    void an_assertion_used_twice_is_refused_and_no_answer_holds_a_refresh_token() throws Exception {
        var form = Assertion.form(new Assertion("gemeente-delft", tokenUrl()).signedWith(keys.of("gemeente-delft")));

        var first = post(form);
        var second = post(form);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("access_token").doesNotContain("refresh_token");
        assertThat(second.statusCode()).isBetween(400, 401);
    }

    @Test
    void a_key_of_another_client_is_refused() throws Exception {
        var forged = new Assertion("ministerie-vro", tokenUrl()).signedWith(keys.of("gemeente-delft"));

        assertThat(post(Assertion.form(forged)).statusCode()).isBetween(400, 401);
    }

    @Test
    void a_shared_secret_is_no_way_in() throws Exception {
        var answer = post("grant_type=client_credentials&client_id=gemeente-delft&client_secret=anything");

        assertThat(answer.statusCode()).isBetween(400, 401);
    }

    @ParameterizedTest
    @CsvSource({"nplv-portal", "admin-cli"})
    void a_password_is_no_way_in_except_through_the_browser(String client) throws Exception {
        var password = Passwords.in(platform.data().resolve("people/burgemeester.password"));

        var answer = post("grant_type=password&client_id=" + client + "&username=burgemeester&password=" + password);

        assertThat(answer.statusCode()).isBetween(400, 401);
    }

    @Test
    void a_browser_without_pkce_is_sent_back_with_an_error() throws Exception {
        var answer = get(authorise(docs));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void a_redirect_address_that_only_looks_alike_is_refused() throws Exception {
        assertThat(get(authorise(docs + "/elsewhere")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_mayor_logs_in_with_a_browser_and_gets_the_same_claims() throws Exception {
        var password = Passwords.in(platform.data().resolve("people/burgemeester.password"));

        var token = new BrowserLogin(issuer, docs).as("burgemeester", password);

        var claims = claims(token);
        assertThat(claims.getStringClaim("organisation")).isEqualTo("GM0505");
        assertThat(claims.getStringClaim("tier")).isEqualTo("municipality");
        assertThat(claims.getStringListClaim("roles")).containsExactly("MAY");
        assertThat(claims.getAudience()).contains("nplv");
    }

    @Test
    void an_unknown_client_is_one_clear_line() {
        assertThatThrownBy(() -> platform.token("gemeente-maastricht"))
                .isInstanceOf(LocalFault.class)
                .hasMessageStartingWith("No key of client gemeente-maastricht");
    }

    private String tokenUrl() {
        return issuer + "/protocol/openid-connect/token";
    }

    private String authorise(String redirect) {
        return issuer + "/protocol/openid-connect/auth?client_id=nplv-portal&response_type=code&scope=openid"
                + "&redirect_uri=" + redirect;
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
