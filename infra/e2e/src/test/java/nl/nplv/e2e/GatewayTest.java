package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real tokens at both doors: the gateway's, and a service's own, which trusts nobody in front of it. */
@ExtendWith(RunningPlatform.class)
class GatewayTest {
    private static final String PROBLEM = "application/problem+json";

    private final Platform platform;

    GatewayTest(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "focus-areas"})
    void a_token_of_keycloak_opens_the_door(String door) throws IOException {
        var answer = new Calls(url(door), platform::token).ask(amendment());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.location()).startsWith(Amendment.PATH + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "focus-areas"})
    void a_token_of_keycloak_for_another_audience_is_refused(String door) throws IOException {
        var foreign = new ForeignAudience(platform).token();

        var answer = new Calls(url(door), client -> foreign).ask(amendment());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.mediaType()).isEqualTo(PROBLEM);
        assertThat(answer.text("/code")).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void while_a_service_is_down_the_gateway_says_so() throws IOException {
        platform.service("focus-areas").kill();
        try {
            var answer = new Calls(platform.gatewayUrl(), platform::token).ask(amendment());

            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.mediaType()).isEqualTo(PROBLEM);
            assertThat(answer.text("/code")).isEqualTo("UPSTREAM_UNAVAILABLE");
        } finally {
            platform.restartService("focus-areas");
        }
    }

    private String url(String door) {
        return platform.options().ports().url(door);
    }

    private static Request amendment() {
        return Amendment.post(UUID.randomUUID().toString());
    }
}
